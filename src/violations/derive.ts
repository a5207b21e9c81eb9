import type { Graph, Read, Transaction } from '../graph/graph.ts';
import { indexLaw, type LawIndex } from '../law/law-index.ts';
import { readFacts } from './facts.ts';
import { judgeApart } from './judging.ts';
import { readPeriodMates } from './period-mates.ts';
import { readLaw } from './read-law.ts';
import { recordsOf } from './records.ts';
import { replaceRecords } from './replace-records.ts';

/**
 * Judges the transfers given, with all that count towards the same caps, and replaces what was stored for them, in
 * one transaction. Returns how many violations were stored.
 */
export async function derive(graph: Graph, transfers: readonly string[]): Promise<number> {
  return deriveAfter(graph, transfers, async () => {});
}

/**
 * Makes a change that touches the transfers given and judges them again in the same transaction, with all that
 * counted towards the same caps before or does so after. Every write transaction waits for the one before, so two
 * changes at once never miss a cap together.
 */
export async function deriveAfter(
  graph: Graph,
  transfers: readonly string[],
  change: (transaction: Transaction) => Promise<void>,
): Promise<number> {
  const law = indexLaw(await readLaw(graph.read));
  return graph.write(async (transaction) => {
    const before = await readPeriodMates(transaction.run, law, transfers);
    await change(transaction);
    const after = await readPeriodMates(transaction.run, law, transfers);
    return replace(transaction.run, law, [...new Set([...transfers, ...before, ...after])]);
  });
}

/** Judges some transfers and replaces what was stored for them; those of the same periods are only counted. */
async function replace(run: Read, law: LawIndex, transfers: readonly string[]): Promise<number> {
  const facts = await readFacts(run, law, transfers);
  const records = recordsOf(await judgeApart(facts, law), facts, law);
  await replaceRecords(run, transfers, records);
  return records.violations.length;
}
