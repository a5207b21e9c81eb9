import type { Condition } from '../conditions.ts';
import type { Goods } from '../facts.ts';
import type { Coverage, Provision } from '../law.ts';
import { coverageOf } from '../law-index.ts';
import { partiesBound } from '../parties.ts';
import { inWords, lieOf } from '../period.ts';
import type { Basis, Case, Finding, Rule } from '../rule.ts';
import { assertions } from '../standing.ts';
import { verdictOf } from '../verdict.ts';
import { directionCondition, runsIn } from './direction.ts';
import { exemptionCondition } from './exemption.ts';

/** A ban of goods, services or persons is breached by a transfer of them, in its direction, while it is in force. */
export const goodsRule: Rule = {
  key: 'goods',
  title: 'Banned goods, services and persons',
  sentence:
    'A transfer of what a binding paragraph bans, in the direction that it bans and while it is in force, is a breach of it.',
  judge: (given) =>
    given.law.provisions
      .filter((provision) => given.law.standsAlone(provision))
      .flatMap((provision) => {
        const covering = coveringOf(provision, given);
        return covering === null ? [] : [findingOf(provision, covering, given)];
      }),
};

/** Some goods of the transfer and the words that cover them: of the paragraph itself or of one that reads it. */
interface Covering {
  readonly goods: Goods;
  readonly by: Provision;
  readonly coverage: Coverage;
}

/** The covering that carries the pair best, or null when nothing of the transfer falls under the paragraph. */
function coveringOf(provision: Provision, given: Case): Covering | null {
  const { transfer, law } = given;
  const found = transfer.goods
    .filter(({ category }) => !provision.caps.some((cap) => law.isWithin(category, cap.category)))
    .flatMap((goods) =>
      [provision, ...readersFitting(provision, given)].flatMap((by) =>
        coverageOf(by, goods.category, law).map((coverage) => ({ goods, by, coverage })),
      ),
    );
  return found.sort((a, b) => doubtsIn(a) - doubtsIn(b) || compareKeys(a, b))[0] ?? null;
}

function doubtsIn({ goods, coverage }: Covering): number {
  return Number(goods.suspected) + Number(coverage.reading === 'disputed');
}

function compareKeys(a: Covering, b: Covering): number {
  const place = ({ goods, by, coverage }: Covering) => `${by.key}\n${goods.category}\n${coverage.category}`;
  return place(a) < place(b) ? -1 : 1;
}

/** Paragraphs that read this one, in force on some of the days and looking the way the transfer went. */
function readersFitting(provision: Provision, given: Case): Provision[] {
  const { transfer, law } = given;
  return law
    .readersOf(provision.key)
    .filter((reader) => lieOf(transfer, inForce(reader)) !== 'outside' && runsIn(reader, given) !== 'FAILED');
}

function findingOf(provision: Provision, covering: Covering, given: Case): Finding {
  const { transfer, law } = given;
  const readWith = readersFitting(provision, given)
    .filter((reader) => transfer.goods.some(({ category }) => coverageOf(reader, category, law).length > 0))
    .map(({ key }) => key);
  const texts = [provision.key, ...readWith];
  const cited = new Set([...texts, ...texts.map((key) => law.provision(key).resolution)]);
  const citedBy = transfer.claims
    .filter(({ position, cites }) => position === 'ACCUSES' && cites.some((text) => cited.has(text)))
    .map(({ key }) => key);
  const restsOn = assertions(transfer.claims).map(({ key }) => key);
  const conditions = [
    bindingCondition(provision),
    goodsCondition(provision, covering, given, restsOn),
    exemptionCondition(provision, covering.goods.category, given),
    directionCondition(provision, given),
    inForceCondition(provision, covering.by, given),
    carriedOutCondition(given),
  ];
  return {
    rule: goodsRule.key,
    transfer: transfer.key,
    provision: provision.key,
    readWith: [...readWith].sort(),
    verdict: verdictOf(conditions, transfer.from === null && transfer.to === null),
    basis: basisOf(covering, citedBy),
    conditions,
    parties: partiesBound(provision, given),
    restsOn: restsOn.sort(),
    citedBy: citedBy.sort(),
  };
}

function basisOf({ coverage }: Covering, citedBy: readonly string[]): Basis {
  if (coverage.reading === 'settled') return 'SETTLED';
  return citedBy.length > 0 ? 'CITED' : 'DISPUTED';
}

function bindingCondition(provision: Provision): Condition {
  const whom = provision.nature === 'binding-on-target' ? 'the target State' : 'States';
  return {
    name: 'binding',
    result: 'MET',
    reason: `${provision.cite} is a decision that binds ${whom}.`,
    claims: [],
  };
}

function goodsCondition(
  provision: Provision,
  { goods, by, coverage }: Covering,
  { law }: Case,
  claims: readonly string[],
): Condition {
  const label = law.category(goods.category).label;
  const covered = law.category(coverage.category).label;
  const words = by.key === provision.key ? by.cite : `${provision.cite} read with ${by.cite}`;
  const falls = goods.category === coverage.category ? `covers ${label}` : `covers ${covered}, and so ${label}`;
  const because = coverage.why === null ? '' : `: ${coverage.why}`;
  const doubts = [
    ...(coverage.reading === 'disputed' ? [`that reading is disputed${because}`] : []),
    ...(goods.suspected ? ['the goods are suspected, not seen'] : []),
  ];
  return {
    name: 'goods',
    result: doubts.length === 0 ? 'MET' : 'UNKNOWN',
    reason: `${words} ${falls}${doubts.map((doubt) => `; ${doubt}`).join('')}.`,
    claims,
  };
}

function inForceCondition(provision: Provision, by: Provision, { transfer }: Case): Condition {
  const lies = [provision, by].map((text) => lieOf(transfer, inForce(text)));
  const result = lies.includes('outside') ? 'FAILED' : lies.includes('straddles') ? 'UNKNOWN' : 'MET';
  const late = by.inForceFrom > provision.inForceFrom ? by : provision;
  const how = { MET: 'falls wholly in', FAILED: 'lies outside', UNKNOWN: 'may lie partly outside' }[result];
  return {
    name: 'in force',
    result,
    reason: `The transfer, ${inWords(transfer)}, ${how} the time in which ${late.cite} is in force (${inWords(inForce(late))}).`,
    claims: [],
  };
}

function carriedOutCondition({ transfer }: Case): Condition {
  const done = transfer.status === 'carried-out';
  return {
    name: 'carried out',
    result: done ? 'MET' : 'UNKNOWN',
    reason: done
      ? 'The claims speak of a transfer that was carried out.'
      : `The claims speak of a transfer that was ${transfer.status}; whether it was carried out is not known.`,
    claims: [],
  };
}

function inForce({ inForceFrom, inForceTo }: Provision) {
  return { from: inForceFrom, to: inForceTo };
}
