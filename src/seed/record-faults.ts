import { dimensions } from '../law/quantity.ts';
import type { LiteralMap } from './literal-reader.ts';

/** What in one record contradicts itself, whatever else is wrong with it. */
export function recordFaults(record: LiteralMap): string[] {
  return [...periodFaults(record), ...quantityFaults(record), ...unitFaults(record), ...aliasFaults(record)];
}

const periods = [
  ['from', 'to'],
  ['inForceFrom', 'inForceTo'],
  ['activeFrom', 'activeTo'],
  ['adoptedOn', 'until'],
  ['signedOn', 'inForceOn'],
  ['listedOn', 'delistedOn'],
  ['listedOn', 'lastUpdatedOn'],
  ['listedOn', 'listedAgainOn'],
] as const;

const day = /^\d{4}-\d{2}-\d{2}$/;

function periodFaults(record: LiteralMap): string[] {
  return periods.flatMap(([start, end]) => {
    const from = record[start];
    const to = record[end];
    if (typeof from !== 'string' || typeof to !== 'string' || !day.test(from) || !day.test(to) || from <= to)
      return [];
    return [`ends before it starts: ${end} ${to} is before ${start} ${from}`];
  });
}

function quantityFaults({ quantityMin: min, quantityMax: max, unit, qualifier }: LiteralMap): string[] {
  const hasMin = typeof min === 'number';
  const hasMax = typeof max === 'number';
  const faults: string[] = [];
  if (hasMin && hasMax && min > max) faults.push(`quantityMin ${min} is above quantityMax ${max}`);
  if ((hasMin || hasMax) && unit === undefined) faults.push('has a quantity without a unit');
  if ((hasMin || hasMax) && qualifier === undefined) faults.push('has a quantity without a qualifier');
  if (qualifier === 'AT_LEAST' && (!hasMin || hasMax))
    faults.push('AT_LEAST takes a quantityMin and no quantityMax');
  if (qualifier === 'UP_TO' && (hasMin || !hasMax))
    faults.push('UP_TO takes a quantityMax and no quantityMin');
  if (qualifier === 'EXACT' && (!hasMin || min !== max))
    faults.push('EXACT takes a quantityMin equal to quantityMax');
  if (qualifier === 'APPROXIMATELY' && !hasMin && !hasMax) faults.push('APPROXIMATELY takes a quantity');
  if (qualifier === 'UNSPECIFIED' && (hasMin || hasMax)) faults.push('UNSPECIFIED takes no quantity');
  return faults;
}

function unitFaults(record: LiteralMap): string[] {
  return ['unit', 'orUnit'].flatMap((property) => {
    const unit = record[property];
    if (typeof unit !== 'string' || Object.hasOwn(dimensions, unit)) return [];
    return [`${property} '${unit}' has no known dimension; known are ${Object.keys(dimensions).join(', ')}`];
  });
}

function aliasFaults({ aliases, aliasLanguages }: LiteralMap): string[] {
  const length = (list: unknown) => (Array.isArray(list) ? list.length : 0);
  if (length(aliases) === length(aliasLanguages)) return [];
  return [
    `has ${length(aliases)} aliases and ${length(aliasLanguages)} aliasLanguages: expected one for each`,
  ];
}
