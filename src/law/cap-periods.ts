import { daysAfter, earliest, latest, yearsAfter } from './days.ts';
import type { Cap, Provision } from './law.ts';
import { lieOf, type Period } from './period.ts';

/** The days that one sum is made over, both ends included. */
export interface CapPeriod {
  readonly from: string;
  readonly to: string;
}

/** The days of a transfer and those on which somebody spoke of it. */
export interface SpokenOf extends Period {
  readonly claims: readonly { readonly statedOn: string | null; readonly publishedOn: string | null }[];
}

const endOfTime = '9999-12-31';
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** The period of a cap that a day falls into; null on days without the cap. A cap ends with its paragraph. */
export function periodAt(cap: Cap, provision: Provision, day: string): CapPeriod | null {
  const life = lifeOf(cap, provision);
  if (day < life.from || day > life.to) return null;
  const { from, to } = wholePeriod(cap, life, day);
  return { from: latest([from, life.from]), to: earliest([to, life.to]) };
}

/**
 * The periods that a transfer may fall into, in order. One without a last day runs to the last day on which
 * somebody spoke of it; one of which no day is known falls into none.
 */
export function periodsOf(cap: Cap, provision: Provision, transfer: SpokenOf): CapPeriod[] {
  const start = transfer.from ?? transfer.to;
  if (start === null) return [];
  const spoken = transfer.claims.flatMap(({ statedOn, publishedOn }) => statedOn ?? publishedOn ?? []);
  const end = transfer.to ?? latest([start, ...spoken]);
  if (cap.periodKind === 'rolling-12-months')
    return [end, daysAfter(yearsAfter(start, 1), -1)].flatMap((day) => periodAt(cap, provision, day) ?? []);

  const life = lifeOf(cap, provision);
  const periods: CapPeriod[] = [];
  let day = latest([start, life.from]);
  while (day <= end) {
    const period = periodAt(cap, provision, day);
    if (period === null) break;
    periods.push(period);
    if (period.to === endOfTime) break;
    day = daysAfter(period.to, 1);
  }
  return periods;
}

/** Whether a transfer may fall into a period; the twelve months before a day are no period of the calendar. */
export function mayFallInto(period: CapPeriod, cap: Cap, provision: Provision, transfer: SpokenOf): boolean {
  if (lieOf(transfer, period) === 'outside') return false;
  return (
    cap.periodKind === 'rolling-12-months' ||
    periodsOf(cap, provision, transfer).some(({ from }) => from === period.from)
  );
}

function lifeOf(cap: Cap, { inForceFrom, inForceTo }: Provision): CapPeriod {
  return {
    from: latest([cap.from, inForceFrom]),
    to: earliest([cap.to ?? endOfTime, inForceTo ?? endOfTime]),
  };
}

function wholePeriod({ key, periodKind }: Cap, life: CapPeriod, day: string): CapPeriod {
  if (periodKind === 'once') return life;
  if (periodKind === 'rolling-12-months') return { from: daysAfter(yearsAfter(day, -1), 1), to: day };
  const start = periodKind === 'calendar-year' ? '01-01' : anniversaryOf(periodKind);
  if (start === null) throw new Error(`The cap ${key} has a period of an unknown kind: ${periodKind}.`);
  const year = Number(day.slice(0, 4)) - (day.slice(5) < start ? 1 : 0);
  const from = `${year}-${start}`;
  return { from, to: daysAfter(yearsAfter(from, 1), -1) };
}

/** `twelve-months-from-22-december` starts on `12-22`. */
function anniversaryOf(periodKind: string): string | null {
  const [, day, name = ''] = /^twelve-months-from-(\d{1,2})-([a-z]+)$/.exec(periodKind) ?? [];
  const month = months.indexOf(name) + 1;
  if (day === undefined || month === 0) return null;
  return `${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
