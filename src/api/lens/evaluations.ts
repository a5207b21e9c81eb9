import { LRUCache } from 'lru-cache';
import pLimit from 'p-limit';
import { PublicError } from '../../errors.ts';
import { type Evaluation, evaluate } from '../../violations/evaluate.ts';
import { evidenceOf, type Lens, lensKey } from '../../violations/lens.ts';
import type { Snapshot } from './snapshot.ts';

/** How many lenses are kept, how many are looked through at once, and how many may wait for their turn. */
const limits = { kept: 16, atOnce: 1, waiting: 8 };

/** What the rules find through a lens, of one data version. */
export type Evaluations = (snapshot: Snapshot, version: number, lens: Lens) => Promise<Evaluation>;

/**
 * Keeps the last lenses that were looked through: one that is asked twice is judged once per data version. What is
 * kept is bounded, and so is what is judged at once; who comes when too many wait is refused.
 */
export function keepEvaluations(looked: (hit: boolean) => void): Evaluations {
  const kept = new LRUCache<string, Promise<Evaluation>>({ max: limits.kept });
  const turn = pLimit(limits.atOnce);
  return (snapshot, version, lens) => {
    const evidence = evidenceOf(lens);
    const key = `${version} ${lensKey(evidence)}`;
    const known = kept.get(key);
    looked(known !== undefined);
    if (known !== undefined) return known;
    if (turn.pendingCount >= limits.waiting)
      throw new PublicError(
        'RATE_LIMITED',
        `${limits.waiting} new lenses wait to be looked through already: ask again in a moment.`,
      );
    const made = turn(() => evaluate(snapshot.facts, snapshot.law, evidence));
    kept.set(key, made);
    made.catch(() => kept.delete(key));
    return made;
  };
}
