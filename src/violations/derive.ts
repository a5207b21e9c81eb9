import { chunk } from 'es-toolkit';
import type { Graph, Read, Transaction } from '../graph/graph.ts';
import { factsTransferKeys } from '../graph/queries/facts.ts';
import {
  deleteViolations,
  writeTransferStandings,
  writeViolationCitations,
  writeViolationEvidence,
  writeViolationParties,
  writeViolationReadings,
  writeViolations,
} from '../graph/queries/findings.ts';
import { writeRulesVersion } from '../graph/queries/rules-version.ts';
import { judge } from '../law/judge.ts';
import { indexLaw, type LawIndex } from '../law/law-index.ts';
import { RULES_VERSION } from '../law/rules.ts';
import { readFacts } from './facts.ts';
import { readPeriodMates } from './period-mates.ts';
import { readLaw } from './read-law.ts';
import { type Records, recordsOf } from './records.ts';

/** How many transfers are judged in one transaction. */
const transfersAtOnce = 1_000;

/**
 * Judges every transfer and stores what is found, a thousand transfers a transaction, then notes the rules version.
 * Returns how many violations were stored.
 */
export async function deriveAll(graph: Graph): Promise<number> {
  const law = indexLaw(await readLaw(graph.read));
  let stored = 0;
  for await (const transfers of everyTransfer(graph.read))
    stored += await graph.write(({ run }) => replace(run, law, transfers));
  await graph.write((transaction) => transaction.run(writeRulesVersion, { rulesVersion: RULES_VERSION }));
  return stored;
}

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
  const records = recordsOf(judge(facts, law), facts, law);
  await run(deleteViolations, { transfers: [...transfers] });
  await writeRecords(run, records);
  return records.violations.length;
}

async function writeRecords(run: Read, records: Records): Promise<void> {
  const inBatches = async <T>(rows: readonly T[], write: (rows: T[]) => Promise<unknown>) => {
    for (const batch of chunk(rows, 5_000)) await write(batch);
  };
  await inBatches(records.violations, (rows) => run(writeViolations, { rows }));
  await inBatches(records.readings, (rows) => run(writeViolationReadings, { rows }));
  await inBatches(records.parties, (rows) => run(writeViolationParties, { rows }));
  await inBatches(records.evidence, (rows) => run(writeViolationEvidence, { rows }));
  await inBatches(records.citations, (rows) => run(writeViolationCitations, { rows }));
  await inBatches(records.standings, (rows) => run(writeTransferStandings, { rows }));
}

/** The keys of all transfers, a thousand at a time, in order. */
export async function* everyTransfer(read: Read): AsyncGenerator<string[]> {
  let after = '';
  while (true) {
    const rows = await read(factsTransferKeys, { after, limit: transfersAtOnce });
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.map(({ key }) => key);
    after = last.key;
  }
}
