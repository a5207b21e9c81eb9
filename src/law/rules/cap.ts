import { ledgerInWords } from '../cap-ledger.ts';
import { type CapPeriod, periodsOf } from '../cap-periods.ts';
import { accusationsCiting, basisOf } from '../citations.ts';
import { bindingCondition } from '../conditions/binding.ts';
import { carriedOutCondition } from '../conditions/carried-out.ts';
import { directionCondition } from '../conditions/direction.ts';
import { exemptionCondition } from '../conditions/exemption.ts';
import { goodsCondition } from '../conditions/goods.ts';
import { inForceCondition } from '../conditions/in-force.ts';
import type { Condition } from '../conditions.ts';
import type { Covering } from '../covering.ts';
import type { Provision } from '../law.ts';
import type { LedgerSum } from '../ledgers.ts';
import { partiesBound } from '../parties.ts';
import { inWords, lieOf } from '../period.ts';
import type { CaseInPeriod, Finding, Rule } from '../rule.ts';
import { verdictOf } from '../verdict.ts';

/** A cap is breached by everything that counts towards a period in which more was delivered than the cap allows. */
export const capRule: Rule = {
  key: 'cap',
  title: 'Caps on amounts in a period',
  sentence:
    'When the deliveries of a period, by all suppliers together, pass the cap, every one of them and of its parts breaches the paragraph that sets it.',
  legalSource:
    'UN Charter Articles 25 and 41; the caps themselves, such as 2397 OP 4 on crude oil and 2397 OP 5 on refined petroleum, are data',
  judge: (given) => {
    const { goods } = given.transfer;
    const provisions = new Set(
      goods.flatMap(({ category }) => given.law.capsOver(category).map(({ provision }) => provision)),
    );
    return [...provisions].flatMap((provision) => findingOf(provision, given));
  },
};

/** One finding, or none when the transfer counts towards no period of the paragraph that has amounts on record. */
function findingOf(provision: Provision, given: CaseInPeriod): Finding[] {
  const { transfer, restsOn } = given;
  const [gravest] = coveringsUnderCaps(provision, given)
    .flatMap(({ covering, ledgers }) =>
      ledgers.map((ledger) => {
        const conditions = conditionsOf(provision, covering, ledger, given);
        return { covering, ledger, conditions, verdict: verdictOf(conditions, ledger.verdict === 'UNKNOWN') };
      }),
    )
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  if (gravest === undefined) return [];
  const citedBy = accusationsCiting([provision.key], given);
  return [
    {
      rule: capRule.key,
      transfer: transfer.key,
      provision: provision.key,
      readWith: [],
      verdict: gravest.verdict,
      basis: basisOf(gravest.covering.coverage.reading, citedBy),
      conditions: gravest.conditions,
      parties: partiesBound(provision, given),
      restsOn,
      citedBy,
    },
  ];
}

/** Goods of the transfer under a cap of the paragraph, with the ledgers of the periods in which they are counted. */
function coveringsUnderCaps(
  provision: Provision,
  given: CaseInPeriod,
): { covering: Covering; ledgers: LedgerSum[] }[] {
  const { transfer, law, ledgers } = given;
  return transfer.goods.flatMap((goods) =>
    law.coverageOf(provision, goods.category).map((coverage) => ({
      covering: { goods, by: provision, coverage },
      ledgers: law
        .capsOver(goods.category)
        .filter((over) => over.provision.key === provision.key)
        .flatMap((over) =>
          periodsOf(over.cap, provision, transfer).map((period: CapPeriod) => ledgers.of(over, period)),
        )
        .filter(({ counting }) => counting.has(transfer.key)),
    })),
  );
}

function conditionsOf(
  provision: Provision,
  covering: Covering,
  ledger: LedgerSum,
  given: CaseInPeriod,
): Condition[] {
  return [
    bindingCondition(provision, given),
    goodsCondition(provision, covering, [], given),
    exemptionCondition(provision, covering, given),
    directionCondition(provision, given),
    inForceCondition(provision, covering, given),
    inThePeriodCondition(ledger, given),
    carriedOutCondition(given),
    aboveTheCapCondition(ledger),
  ];
}

/** A transfer that may lie partly in another period may have brought nothing in this one. */
function inThePeriodCondition({ period }: LedgerSum, { transfer, restsOn }: CaseInPeriod): Condition {
  const inside = lieOf(transfer, period) === 'inside';
  return {
    name: 'in the period',
    result: inside ? 'MET' : 'UNKNOWN',
    reason: `The transfer, ${inWords(transfer)}, ${inside ? 'falls wholly within' : 'may fall only partly within'} the period of the cap (${inWords(period)}).`,
    claims: restsOn,
  };
}

/** All deliveries of the period together against the limit. */
function aboveTheCapCondition(ledger: LedgerSum): Condition {
  const { verdict, passedOn, claims } = ledger;
  return {
    name: 'above the cap',
    result: ({ BREACH: 'MET', NO_BREACH: 'FAILED', POSSIBLE_BREACH: 'UNKNOWN', UNKNOWN: 'UNKNOWN' } as const)[
      verdict
    ],
    reason: `${ledgerInWords(ledger)}; ${outcomes[verdict]}${passedOn?.latest == null ? '' : `, by ${passedOn.latest} at the latest`}.`,
    claims,
  };
}

const outcomes = {
  BREACH: 'the facts as claimed would pass it',
  POSSIBLE_BREACH: 'they may pass it, because the most that they allow is above it or open',
  NO_BREACH: 'they do not pass it',
  UNKNOWN: 'whether they pass it is not known',
};

function placeOf({
  covering,
  ledger,
  conditions,
}: {
  covering: Covering;
  ledger: LedgerSum;
  conditions: readonly Condition[];
}): string {
  const count = (result: Condition['result']) =>
    conditions.filter((condition) => condition.result === result).length;
  const { goods, coverage } = covering;
  return [
    count('FAILED'),
    count('UNKNOWN'),
    ledger.period.from,
    ledger.cap,
    goods.category,
    coverage.reading === 'disputed' ? 1 : 0,
    coverage.category,
  ].join('\n');
}
