import type { Read } from '../graph/graph.ts';
import { belongingOf } from '../law/belonging.ts';
import { type Explanation, explain } from '../law/explanation.ts';
import { judge } from '../law/judge.ts';
import type { LawIndex } from '../law/law-index.ts';
import { readFacts } from './facts.ts';
import { emptyLens, type Lens } from './lens.ts';
import { violationKey } from './records.ts';

/** An explanation and the key of the violation that it is of. */
export interface ViolationExplanation extends Explanation {
  readonly key: string;
}

/**
 * Judges the transfers of some violations once more, as a lens shows them, and says why each was found. A violation
 * that is not found any more has none.
 */
export async function explainViolations(
  read: Read,
  law: LawIndex,
  keys: readonly string[],
  lens: Lens = emptyLens,
): Promise<ViolationExplanation[]> {
  const asked = new Set(keys);
  const transfers = [...new Set(keys.map((key) => key.split(':')[1] ?? ''))].sort();
  const facts = await readFacts(read, law, transfers, lens);
  const belonging = belongingOf(facts.ties, facts.actors);
  const { findings, standings } = judge(facts, law, belonging);
  const transferOf = new Map(facts.transfers.map((transfer) => [transfer.key, transfer]));
  const standingOf = new Map(standings.map(({ transfer, standing }) => [transfer, standing]));
  return findings.flatMap((finding) => {
    const key = violationKey(finding);
    const transfer = transferOf.get(finding.transfer);
    if (!asked.has(key) || transfer === undefined) return [];
    const standing = standingOf.get(finding.transfer) ?? null;
    return [{ key, ...explain(finding, transfer, standing, facts, law, belonging) }];
  });
}
