import { dayText, monthText } from './day.ts';

/** The days of something as far as they are known. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: string;
}

/** A period in words, no more exact than it is known; an open end is called one. */
export function periodText({ from, to, precision }: Period): string {
  const text = textOf(precision);
  if (from === null && to === null) return 'days not known';
  if (from === null) return `until ${text(to ?? '')}, start not known`;
  if (to === null) return `from ${text(from)} on, end not known`;
  const [first, last] = [text(from), text(to)];
  return first === last ? first : `${first} to ${last}`;
}

function textOf(precision: string): (day: string) => string {
  if (precision === 'YEAR') return (day) => day.slice(0, 4);
  return precision === 'MONTH' || precision === 'QUARTER' ? monthText : dayText;
}
