import { conversionsOf, type Limit } from './cap-limits.ts';
import { type CapPeriod, mayFallInto } from './cap-periods.ts';
import { runsIn } from './conditions/direction.ts';
import { exemptionCondition } from './conditions/exemption.ts';
import type { Goods } from './facts.ts';
import { listed } from './in-words.ts';
import type { CapOf, LawIndex } from './law-index.ts';
import { inWords, lieOf } from './period.ts';
import { dimensions, type Range, rangeIn, rangeInWords, unitInWords, upTo } from './quantity.ts';
import type { Case } from './rule.ts';

/** What one transfer gives to a period: an amount with its reason, or why it is left out. */
export interface CapEntry {
  readonly given: Case;
  /** Null when it is left out. */
  readonly range: Range | null;
  readonly reason: string;
  /** Left out though something was delivered: the sum can then not be closed. */
  readonly opens: boolean;
}

/** What a transfer gives to a period; null when the cap does not concern it there, or when nobody claims it. */
export function entryOf(over: CapOf, { unit }: Limit, period: CapPeriod, given: Case): CapEntry | null {
  const { provision, cap } = over;
  const { transfer, law, restsOn } = given;
  const goods = transfer.goods.filter(({ category }) => law.isWithin(category, cap.category));
  if (restsOn.length === 0 || goods.length === 0 || !mayFallInto(period, cap, provision, transfer))
    return null;
  const lie = lieOf(transfer, period);

  const out = (reason: string, opens = false): CapEntry => ({ given, range: null, reason, opens });
  if (transfer.status !== 'carried-out')
    return out(`It was ${transfer.status}; whether anything was delivered is not known.`);
  const direction = runsIn(provision, given);
  if (direction === 'FAILED') return out(`It does not run the way that ${provision.cite} looks.`);
  const exemptions = goods.map((one) => exemptionCondition(provision, { goods: one, by: provision }, given));
  if (exemptions.every(({ result }) => result === 'FAILED')) return out(exemptions[0]?.reason ?? '');

  const { quantity } = transfer;
  if (quantity.unit === null || (quantity.min === null && quantity.max === null))
    return out('No amount is on record, so the sum stays open.', true);
  const conversions = conversionsOf(over);
  const range = unit === null ? null : rangeIn(unit, quantity, conversions);
  if (range === null) return out(`${noFactor(quantity.unit, unit)}, so the sum stays open.`, true);

  const doubts = [
    ...(lie === 'straddles'
      ? [`its days, ${inWords(transfer)}, may fall only partly within the period`]
      : []),
    ...(goods.every(({ suspected }) => suspected) ? ['the goods are suspected, not seen'] : []),
    ...(direction === 'UNKNOWN' ? ['whether it runs the way of the cap is not known'] : []),
    ...(exemptions.some(({ result }) => result !== 'MET') ? ['part of it may fall under an exception'] : []),
    ...(goods.every((one) => isDisputed(one, over, law)) ? ['the reading is disputed'] : []),
    ...akin(transfer.goods, over, law),
  ];
  const factor = conversions.find(({ from, to }) => from === quantity.unit && to === unit);
  const words = [
    rangeInWords(range, unit ?? ''),
    ...(factor === undefined ? [] : [`converted, because ${factor.source}`]),
  ].join(', ');
  return {
    given,
    range: doubts.length === 0 ? range : upTo(range),
    reason:
      doubts.length === 0
        ? `${capital(words)}.`
        : `Counted between nothing and all of it (${words}): ${listed(doubts)}.`,
    opens: false,
  };
}

function noFactor(from: string, to: string | null): string {
  const what = (unit: string) => `${unitInWords(unit)} (${dimensions[unit] ?? 'of an unknown dimension'})`;
  return to === null
    ? 'The limit has no unit on record'
    : `No factor on record turns ${what(from)} into ${what(to)}`;
}

function isDisputed({ category }: Goods, { provision }: CapOf, law: LawIndex): boolean {
  const [best] = law.coverageOf(provision, category);
  return best?.reading === 'disputed';
}

/** Other goods of the same family share the one quantity, in parts that nobody gives. */
function akin(goods: readonly Goods[], { cap }: CapOf, law: LawIndex): string[] {
  const family = (category: string): string[] => {
    const { broader } = law.category(category);
    return broader.length === 0 ? [category] : broader.flatMap(family);
  };
  const tops = new Set(family(cap.category));
  const others = goods
    .filter(
      ({ category }) =>
        !law.isWithin(category, cap.category) && family(category).some((top) => tops.has(top)),
    )
    .map(({ category }) => law.category(category).label)
    .sort();
  return others.length === 0 ? [] : [`its amount is also of ${listed(others)}`];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
