import type { Quantity } from './facts.ts';

/** An amount in one unit: at least `min`; at most `max`, or open when that is null. */
export interface Range {
  readonly min: number;
  readonly max: number | null;
}

/** What one unit is of another: `1 from = factor to`. Nothing is converted without a source. */
export interface Conversion {
  readonly from: string;
  readonly to: string;
  readonly factor: number;
  readonly source: string;
}

/** What each unit measures. Amounts of different dimensions are never added or compared. */
export const dimensions: Readonly<Record<string, string>> = {
  person: 'people',
  missile: 'missiles',
  round: 'rounds',
  piece: 'pieces of artillery',
  'brigade-equivalent': 'formations',
  vehicle: 'vehicles',
  vessel: 'vessels',
  voyage: 'voyages',
  container: 'containers',
  barrel: 'volume',
  'metric-ton': 'mass',
  USD: 'money',
};

export const nothing: Range = { min: 0, max: 0 };

/** Minimum adds to minimum and maximum to maximum; an open end keeps the sum open. */
export function plus(a: Range, b: Range): Range {
  return { min: a.min + b.min, max: a.max === null || b.max === null ? null : a.max + b.max };
}

/** Between nothing and all of it. */
export function upTo({ max }: Range): Range {
  return { min: 0, max };
}

/** The range that holds each of some quantities, at least one, all of one unit. An end that one of them leaves open stays open. */
export function hullOf(quantities: readonly Quantity[]): Quantity {
  const [first, ...others] = quantities;
  if (first === undefined) throw new Error('A range is made of at least one quantity.');
  if (others.every(({ min, max, qualifier }) => equal({ min, max, qualifier }, first))) return first;
  const min = quantities.some((one) => one.min === null)
    ? null
    : Math.min(...quantities.map((one) => one.min ?? 0));
  const max = quantities.some((one) => one.max === null)
    ? null
    : Math.max(...quantities.map((one) => one.max ?? 0));
  if (min === null && max === null) return { min, max, unit: null, qualifier: 'UNSPECIFIED' };
  const qualifier = max === null ? 'AT_LEAST' : min === null ? 'UP_TO' : 'APPROXIMATELY';
  return { min, max, unit: first.unit, qualifier };
}

function equal(a: Omit<Quantity, 'unit'>, b: Quantity): boolean {
  return a.min === b.min && a.max === b.max && a.qualifier === b.qualifier;
}

/** The range of a quantity in a unit; null when no amount is known, or none in a unit that can be converted. */
export function rangeIn(unit: string, quantity: Quantity, conversions: readonly Conversion[]): Range | null {
  const { min, max } = quantity;
  if (quantity.unit === null || (min === null && max === null)) return null;
  const factor = factorBetween(quantity.unit, unit, conversions);
  return factor === null ? null : { min: (min ?? 0) * factor, max: max === null ? null : max * factor };
}

function factorBetween(from: string, to: string, conversions: readonly Conversion[]): number | null {
  if (from === to) return 1;
  return conversions.find((known) => known.from === from && known.to === to)?.factor ?? null;
}

/** A unit in words, for one or several: `barrels`, `metric tons`, `USD`. */
export function unitInWords(unit: string): string {
  return unit === 'USD' ? unit : `${unit.replaceAll('-', ' ')}s`;
}

/** `at least 165,000 barrels`, `between 100 and 200 barrels`, `an amount of barrels that is not known`. */
export function rangeInWords({ min, max }: Range, unit: string): string {
  const units = unitInWords(unit);
  if (max === null)
    return min === 0 ? `an open amount of ${units}` : `at least ${numberInWords(min)} ${units}`;
  if (min === max) return `${numberInWords(min)} ${units}`;
  return min === 0
    ? `up to ${numberInWords(max)} ${units}`
    : `between ${numberInWords(min)} and ${numberInWords(max)} ${units}`;
}

export function numberInWords(amount: number): string {
  return Number(amount.toFixed(2)).toLocaleString('en-US');
}
