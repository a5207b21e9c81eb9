import type { Coverage } from './law.ts';
import type { Basis, Case } from './rule.ts';

/** Accusations that cite one of the paragraphs or its resolution, by key. */
export function accusationsCiting(texts: readonly string[], { transfer, law }: Case): string[] {
  const cited = new Set(texts.flatMap((key) => [key, law.provision(key).resolution]));
  return transfer.claims
    .filter(({ position, cites }) => position === 'ACCUSES' && cites.some((text) => cited.has(text)))
    .map(({ key }) => key)
    .sort();
}

/** A disputed reading rests on whoever cites it, if anybody does. */
export function basisOf(reading: Coverage['reading'], citedBy: readonly string[]): Basis {
  if (reading === 'settled') return 'SETTLED';
  return citedBy.length > 0 ? 'CITED' : 'DISPUTED';
}
