import { rules } from '../law/rules.ts';
import type { Rule } from './generated/resolvers.ts';

/** A rule for callers; a stored violation may name one that is gone, which then has no other title than its key. */
export function ruleOf(key: string): Rule {
  const title = rules.find((rule) => rule.key === key)?.title ?? key;
  return { key, title };
}

/** All rules in the order in which they are applied. */
export function allRules(): Rule[] {
  return rules.map(({ key, title }) => ({ key, title }));
}
