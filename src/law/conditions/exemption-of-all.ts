import type { Condition } from '../conditions.ts';
import type { Provision } from '../law.ts';
import type { Case } from '../rule.ts';
import { exemptionCondition } from './exemption.ts';

/** For a paragraph that looks at no goods: an exception decides only when it reaches everything in the transfer. */
export function exemptionOfAllCondition(provision: Provision, given: Case): Condition {
  const conditions = given.transfer.goods
    .toSorted((a, b) => (a.category < b.category ? -1 : 1))
    .map((goods) => exemptionCondition(provision, { goods, by: provision }, given));
  const reaching = conditions.filter(({ result }) => result !== 'MET');
  const [first] = reaching.length === 0 ? conditions : reaching;
  if (first === undefined)
    return {
      name: 'no exemption applies',
      result: 'MET',
      reason: `No recorded exception to ${provision.cite} reaches the transfer.`,
      claims: [],
    };
  const exempt = conditions.every(({ result }) => result === 'FAILED');
  return { ...first, result: exempt ? 'FAILED' : reaching.length === 0 ? 'MET' : 'UNKNOWN' };
}
