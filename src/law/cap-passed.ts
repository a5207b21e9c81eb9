import type { CapPeriod } from './cap-periods.ts';
import { latest } from './days.ts';

/** When a cap was passed: not before `earliest`; by `latest`, or null when that it was passed at all is not sure. */
export interface PassedOn {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** What could have come at the most and when at the earliest; what came at the least and when at the latest. */
export interface Deliveries<Least extends { readonly to: string | null }> {
  readonly most: readonly { readonly from: string | null; readonly max: number | null }[];
  readonly least: readonly Least[];
  /** The sure sum of some of the least. */
  readonly sumOf: (some: readonly Least[]) => number;
}

/** The first day on which the sum may have passed the amount, and the first on which it surely had. */
export function passedOn<Least extends { readonly to: string | null }>(
  amount: number,
  period: CapPeriod,
  { most, least, sumOf }: Deliveries<Least>,
): PassedOn {
  return { earliest: firstPossible(amount, period, most), latest: firstSure(amount, least, sumOf) };
}

/** As if all of every transfer had come on its first day. */
function firstPossible(amount: number, period: CapPeriod, most: Deliveries<never>['most']): string | null {
  let sum = 0;
  const starts = most
    .map(({ from, max }) => ({ from: latest([from ?? period.from, period.from]), max }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  for (const { from, max } of starts) {
    sum += max ?? Number.POSITIVE_INFINITY;
    if (sum > amount) return from;
  }
  return null;
}

/** As if each had come on its last day; the sum never falls from day to day, so the day is found by halving. */
function firstSure<Least extends { readonly to: string | null }>(
  amount: number,
  least: readonly Least[],
  sumOf: (some: readonly Least[]) => number,
): string | null {
  const days = [...new Set(least.flatMap(({ to }) => to ?? []))].sort();
  const passedBy = (day: string | undefined) =>
    day !== undefined && sumOf(least.filter(({ to }) => to !== null && to <= day)) > amount;
  if (!passedBy(days.at(-1))) return null;
  let [low, high] = [0, days.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (passedBy(days[middle])) high = middle;
    else low = middle + 1;
  }
  return days[low] ?? null;
}
