import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import type { Lens, Strength } from './generated/operations.ts';

/** Names that the lens has in an address. */
const names = {
  knownAt: 'known',
  validAt: 'valid',
  minStrength: 'strength',
  withoutMakers: 'without-maker',
  withoutSources: 'without-source',
} as const;

const lists = ['withoutMakers', 'withoutSources'] as const;
const values = ['knownAt', 'validAt', 'minStrength'] as const;

/** Strengths, the weakest first, as `minStrength` leaves them out. */
export const strengths: readonly Strength[] = [
  'ALLEGED',
  'REPORTED',
  'BELIEVED',
  'ESTIMATED',
  'ASSESSED',
  'CONFIRMED',
];

/** Reads the lens of an address; only what is given takes something away. */
export function lensFrom(params: URLSearchParams, prefix = ''): Lens {
  const lens: Lens = {};
  const known = params.get(prefix + names.knownAt);
  const valid = params.get(prefix + names.validAt);
  const strength = params.get(prefix + names.minStrength);
  if (known) lens.knownAt = known;
  if (valid) lens.validAt = valid;
  if (strength) lens.minStrength = strength as Strength;
  for (const list of lists) {
    const keys = params.getAll(prefix + names[list]);
    if (keys.length > 0) lens[list] = keys;
  }
  return lens;
}

/** Writes a lens into an address, in place of the one that is there. */
export function writeLens(params: URLSearchParams, lens: Lens, prefix = ''): URLSearchParams {
  const written = new URLSearchParams(params);
  for (const name of Object.values(names)) written.delete(prefix + name);
  for (const name of values) if (lens[name]) written.set(prefix + names[name], lens[name]);
  for (const list of lists) for (const key of lens[list] ?? []) written.append(prefix + names[list], key);
  return written;
}

export function isEmptyLens(lens: Lens): boolean {
  return Object.keys(lens).length === 0;
}

/** The lens of the page, and how to look through another one. */
export function useLens(): [Lens, (lens: Lens) => void] {
  const [params, setParams] = useSearchParams();
  const text = params.toString();
  const lens = useMemo(() => lensFrom(new URLSearchParams(text)), [text]);
  const look = (next: Lens) =>
    setParams((now) => {
      const written = writeLens(now, next);
      written.delete('after');
      written.delete('page');
      return written;
    });
  return [lens, look];
}
