import { accusationsCiting, basisOf } from '../citations.ts';
import { bindingCondition } from '../conditions/binding.ts';
import { carriedOutCondition } from '../conditions/carried-out.ts';
import { directionCondition } from '../conditions/direction.ts';
import { exemptionCondition } from '../conditions/exemption.ts';
import { goodsCondition } from '../conditions/goods.ts';
import { inForceCondition } from '../conditions/in-force.ts';
import type { Condition } from '../conditions.ts';
import { type Covering, coveringsOf } from '../covering.ts';
import type { Provision } from '../law.ts';
import { partiesBound } from '../parties.ts';
import type { Case, Finding, Rule } from '../rule.ts';
import { verdictOf } from '../verdict.ts';

/** A ban of goods, services or persons is breached by a transfer of them, in its direction, while it is in force. */
export const goodsRule: Rule = {
  key: 'goods',
  title: 'Banned goods, services and persons',
  sentence:
    'A transfer of what a binding paragraph bans, in the direction that it bans and while it is in force, breaches that paragraph.',
  legalSource:
    'UN Charter Articles 25 and 41; the bans themselves, such as 1718 OP 8, 1874 OP 9 and 10 and 2270 OP 6 on arms, are data',
  judge: (given) => {
    const { goods } = given.transfer;
    const provisions = new Set(goods.flatMap(({ category }) => given.law.breachableBy(category)));
    return [...provisions].flatMap((provision) => findingOf(provision, given));
  },
};

/** One finding, or none when no goods fall under the paragraph on the days and in the direction of the transfer. */
function findingOf(provision: Provision, given: Case): Finding[] {
  const coverings = coveringsOf(provision, given);
  const readWith = [...new Set(coverings.map(({ by }) => by.key))]
    .filter((key) => key !== provision.key)
    .sort();
  const [best] = coverings
    .map((covering) => ({ covering, conditions: conditionsOf(provision, covering, readWith, given) }))
    .sort((a, b) => (rankOf(provision, a) < rankOf(provision, b) ? -1 : 1));
  if (best === undefined) return [];
  const { transfer, restsOn } = given;
  const citedBy = accusationsCiting([provision.key, ...readWith], given);
  return [
    {
      rule: goodsRule.key,
      transfer: transfer.key,
      provision: provision.key,
      readWith,
      verdict: verdictOf(best.conditions, transfer.from === null && transfer.to === null),
      basis: basisOf(best.covering.coverage.reading, citedBy),
      conditions: best.conditions,
      parties: partiesBound(provision, given),
      restsOn,
      citedBy,
    },
  ];
}

function conditionsOf(
  provision: Provision,
  covering: Covering,
  readWith: readonly string[],
  given: Case,
): Condition[] {
  return [
    bindingCondition(provision, given),
    goodsCondition(provision, covering, readWith, given),
    exemptionCondition(provision, covering, given),
    directionCondition(provision, given),
    inForceCondition(provision, covering, given),
    carriedOutCondition(given),
  ];
}

/** The pair is carried by the goods and words that leave the least doubt, so that exempt goods hide no others. */
function rankOf(
  provision: Provision,
  { covering, conditions }: { covering: Covering; conditions: readonly Condition[] },
): string {
  const { goods, by, coverage } = covering;
  const count = (result: Condition['result']) =>
    conditions.filter((condition) => condition.result === result).length;
  return [
    count('FAILED'),
    count('UNKNOWN'),
    coverage.reading === 'disputed' ? 1 : 0,
    by.key === provision.key ? 0 : 1,
    by.key,
    goods.category,
    coverage.category,
  ].join('\n');
}
