import type { Condition } from '../conditions.ts';
import type { Covering } from '../covering.ts';
import type { Exception, Provision } from '../law.ts';
import { lieOf } from '../period.ts';
import type { Case } from '../rule.ts';

/**
 * Only exceptions that are data decide. One fails the condition when all of the goods and all of the days fall
 * under it; when only some of them do, or may, it is not known.
 */
export function exemptionCondition(
  provision: Provision,
  { goods, by }: Pick<Covering, 'goods' | 'by'>,
  given: Case,
): Condition {
  const exceptions = [...new Set([provision, by])]
    .flatMap(({ cite, excepts }) => excepts.map((exception) => ({ cite, exception })))
    .map((recorded) => ({ ...recorded, reach: reachOf(recorded.exception, goods.category, given) }))
    .filter(({ reach }) => reach !== 'none')
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  const widest = exceptions[0];
  if (widest === undefined)
    return condition('MET', `No recorded exception to ${provision.cite} reaches the transfer.`);
  const { until, why } = widest.exception;
  const label = given.law.category(widest.exception.category).label;
  const leftOut = `${widest.cite} leaves out ${label}${until === null ? '' : ` until ${until}`}${why === null ? '' : ` (${why})`}`;
  return widest.reach === 'all'
    ? condition('FAILED', `${leftOut}, and the transfer falls under that.`)
    : condition('UNKNOWN', `${leftOut}, and part of the transfer may fall under that.`);
}

type Reach = 'all' | 'part' | 'none';

function reachOf({ category, until }: Exception, goods: string, { transfer, law }: Case): Reach {
  const lie = lieOf(transfer, { from: null, to: until });
  if (lie === 'outside' || !law.overlap(goods, category)) return 'none';
  return lie === 'inside' && law.isWithin(goods, category) ? 'all' : 'part';
}

function placeOf({ reach, cite, exception }: { reach: Reach; cite: string; exception: Exception }): string {
  return `${reach}\n${exception.category}\n${exception.until ?? ''}\n${cite}`;
}

function condition(result: Condition['result'], reason: string): Condition {
  return { name: 'no exemption applies', result, reason, claims: [] };
}
