/** An amount as the endpoint gives it. */
export interface Quantity {
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly qualifier: string;
}

/** `1234567` as `1,234,567`. */
export function numberText(value: number): string {
  return value.toLocaleString('en-GB');
}

/** The unit as it reads after a number: `metric-ton` as `metric tons`. */
export function unitText(unit: string | null, amount = 2): string {
  if (unit === null) return '';
  const word = unit.replaceAll('-', ' ');
  if (amount === 1 || unit === unit.toUpperCase()) return word;
  return `${word}s`;
}

/** An amount in words that keep its qualifier: what is "up to" stays "up to". Null when no number is given. */
export function quantityText({ min, max, unit, qualifier }: Quantity): string | null {
  const of = (value: number) => `${numberText(value)} ${unitText(unit, value)}`.trim();
  if (min === null && max === null) return null;
  if (max === null) return `at least ${of(min ?? 0)}`;
  if (min === null) return `up to ${of(max)}`;
  if (min !== max) return `${numberText(min)} to ${of(max)}`;
  return qualifier === 'APPROXIMATELY' ? `about ${of(min)}` : of(min);
}

/** A sum of a ledger, whose open end says that nothing bounds it. */
export function sumText({
  min,
  max,
  unit,
}: {
  min: number;
  max: number | null;
  unit: string | null;
}): string {
  const of = (value: number) => `${numberText(value)} ${unitText(unit, value)}`.trim();
  if (max === null) return min === 0 ? 'no amount known, no upper end' : `at least ${of(min)}, no upper end`;
  if (min === max) return of(min);
  return min === 0 ? `up to ${of(max)}` : `at least ${of(min)}, up to ${of(max)}`;
}
