import type { Condition } from '../conditions.ts';
import type { Case } from '../rule.ts';

/** What was attempted or planned is no more than a possible breach. */
export function carriedOutCondition({ transfer, restsOn }: Case): Condition {
  const { status } = transfer;
  const done = status === 'carried-out';
  return {
    name: 'carried out',
    result: done ? 'MET' : 'UNKNOWN',
    reason: done
      ? transfer.kind === 'draft'
        ? 'A draft is taken as carried out.'
        : 'The claims speak of a transfer that was carried out.'
      : `The claims speak of a transfer that was ${status}; whether it was carried out is not known.`,
    claims: restsOn,
  };
}
