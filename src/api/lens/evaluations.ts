import { LRUCache } from 'lru-cache';
import pLimit from 'p-limit';
import { PublicError } from '../../errors.ts';
import { type Evaluation, evaluate } from '../../violations/evaluate.ts';
import { evidenceOf, type Lens, lensKey } from '../../violations/lens.ts';
import type { Snapshot } from './snapshot.ts';

/** How many lenses are kept. */
const mostKept = 16;

/** What the rules find through a lens, of one data version. */
export type Evaluations = (snapshot: Snapshot, version: number, lens: Lens) => Promise<Evaluation>;

/**
 * Keeps the last lenses that were looked through: one that is asked twice is judged once per data version. What is
 * kept is bounded, they are judged one after the other, and who comes when too many wait is refused.
 */
export function keepEvaluations(
  most: number,
  { looked, judged }: { looked(hit: boolean): void; judged(seconds: number): void },
): Evaluations {
  const kept = new LRUCache<string, Promise<Evaluation>>({ max: mostKept });
  const turn = pLimit(1);
  return (snapshot, version, lens) => {
    const evidence = evidenceOf(lens);
    const key = `${version} ${lensKey(evidence)}`;
    const known = kept.get(key);
    looked(known !== undefined);
    if (known !== undefined) return known;
    if (turn.activeCount + turn.pendingCount >= most)
      throw new PublicError(
        'RATE_LIMITED',
        `${most} new lenses are looked through or wait for it already: ask again in a moment.`,
      );
    const made = turn(async () => {
      const begun = performance.now();
      const found = await evaluate(snapshot.facts, snapshot.law, evidence);
      judged((performance.now() - begun) / 1000);
      return found;
    });
    kept.set(key, made);
    made.catch(() => kept.delete(key));
    return made;
  };
}
