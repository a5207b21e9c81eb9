const inADay = 86_400_000;

/** The day some days after another; both ISO dates. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * inADay).toISOString().slice(0, 10);
}

/** The same day some years later; 29 February becomes 1 March where there is none. */
export function yearsAfter(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0');
  return new Date(Date.parse(`${year}-${day.slice(5)}T00:00:00Z`)).toISOString().slice(0, 10);
}

/** The later of some days. */
export function latest(days: readonly string[]): string {
  return days.toSorted().at(-1) ?? '';
}

/** The earlier of some days. */
export function earliest(days: readonly string[]): string {
  return days.toSorted().at(0) ?? '';
}
