const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2024-10-29` as `29 October 2024`: the same in every browser, whatever its language. */
export function dayText(day: string): string {
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${months[Number(month) - 1]} ${year}`;
}

/** `2024-10` or `2024-10-29` as `October 2024`. */
export function monthText(day: string): string {
  const [year, month] = day.split('-');
  return `${months[Number(month) - 1]} ${year}`;
}

/** Last day of the month that a day, or a month as `2024-10`, lies in. */
export function lastOfMonth(day: string): string {
  const [year, month] = day.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 1, 0)).toISOString().slice(0, 10);
}

/** A day some days later, or earlier when negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** How many days lie between two days. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The day in words, as exactly as it is known. */
export function statedDay(day: string | null, precision: string | null | undefined): string {
  if (day === null) return 'no date given';
  if (precision === 'YEAR') return day.slice(0, 4);
  return precision === 'MONTH' || precision === 'QUARTER' ? monthText(day) : dayText(day);
}
