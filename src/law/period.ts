/** Days as ISO dates, both ends included. A null start is not known since when; a null end goes on. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** How one period lies to another: wholly in it, wholly outside it, or across one of its ends. */
export type Lie = 'inside' | 'outside' | 'straddles';

const firstDay = '0000-01-01';
const lastDay = '9999-12-31';

/** How `days` lie to `span`. Days of which nothing is known straddle everything that has an end. */
export function lieOf(days: Period, span: Period): Lie {
  const [from, to] = [days.from ?? firstDay, days.to ?? lastDay];
  const [start, end] = [span.from ?? firstDay, span.to ?? lastDay];
  if (to < start || from > end) return 'outside';
  return from >= start && to <= end ? 'inside' : 'straddles';
}

/** A period in words: `from 2024-11-01 on`, `2024-03-01 to 2024-03-31`. */
export function inWords({ from, to }: Period): string {
  if (from === null && to === null) return 'on days that are not known';
  if (from === null) return `until ${to}, from a day that is not known`;
  if (to === null) return `from ${from} on`;
  return from === to ? `on ${from}` : `${from} to ${to}`;
}
