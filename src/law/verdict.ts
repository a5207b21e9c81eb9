import type { Condition } from './conditions.ts';

/** What the law makes of the facts, if the claims hold. */
export type Verdict = 'BREACH' | 'POSSIBLE_BREACH' | 'EXEMPT' | 'NO_BREACH' | 'UNKNOWN';

/**
 * Folds conditions the same way for every rule: one FAILED clears, and exempts when all that failed is
 * that no exemption applies; all MET is a breach; otherwise a possible one. `notKnown` says that nothing at
 * all is known of the goods or of the days.
 */
export function verdictOf(conditions: readonly Condition[], notKnown: boolean): Verdict {
  const failed = conditions.filter(({ result }) => result === 'FAILED');
  if (failed.length > 0)
    return failed.every(({ name }) => name === 'no exemption applies') ? 'EXEMPT' : 'NO_BREACH';
  if (notKnown) return 'UNKNOWN';
  return conditions.every(({ result }) => result === 'MET') ? 'BREACH' : 'POSSIBLE_BREACH';
}
