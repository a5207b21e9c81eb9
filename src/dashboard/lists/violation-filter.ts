import type { OutlineQuery, ViolationFilter } from '../generated/operations.ts';
import { addDays, lastOfMonth } from '../words/day.ts';

/** Fields of the filter that hold several values, by the name that they have in an address and in the schema. */
export const listFields = [
  'verdicts',
  'standings',
  'bases',
  'resolutions',
  'provisions',
  'measures',
  'categories',
  'actors',
  'suppliers',
  'recipients',
  'carriers',
  'transfers',
  'certainties',
] as const;

/** Fields that hold one value. */
export const singleFields = [
  'began',
  'from',
  'to',
  'direction',
  'minIndependentMakers',
  'maxIndependentMakers',
] as const;

export type ListField = (typeof listFields)[number];

/** Ways that a transfer runs, seen from the target State of the regime. */
export const directions = ['from-target', 'to-target', 'other'] as const;

/** Keys of the States that the regimes target. */
export const targetsOf = ({ regimes }: OutlineQuery): string[] => [
  ...new Set(regimes.map(({ target }) => target.key)),
];

/** The filter for transfers that run one way, seen from the target State. */
export function directionFilter(direction: string, targets: string[]): ViolationFilter {
  if (direction === 'from-target') return { suppliers: targets };
  if (direction === 'to-target') return { recipients: targets };
  return { not: { or: [{ suppliers: targets }, { recipients: targets }] } };
}

/** Filters for transfers that began in a month: that may have run in it, and on no day before. */
function beganIn(month: string): ViolationFilter[] {
  const first = `${month}-01`;
  return [
    { during: { from: first, to: lastOfMonth(month) } },
    { not: { during: { to: addDays(first, -1) } } },
  ];
}

/** Reads the filter of an address. */
export function violationFilter(params: URLSearchParams, targets: string[]): ViolationFilter {
  const filter: Record<string, unknown> = {};
  for (const field of listFields) {
    const values = params.getAll(field);
    if (values.length > 0) filter[field] = values;
  }
  for (const field of ['minIndependentMakers', 'maxIndependentMakers'] as const) {
    const value = Number(params.get(field) ?? Number.NaN);
    if (Number.isInteger(value)) filter[field] = value;
  }
  const [from, to, direction] = [params.get('from'), params.get('to'), params.get('direction')];
  if (from || to) filter['during'] = { ...(from && { from }), ...(to && { to }) };
  const began = params.get('began');
  const and = [...(direction ? [directionFilter(direction, targets)] : []), ...(began ? beganIn(began) : [])];
  if (and.length > 0) filter['and'] = and;
  return filter;
}
