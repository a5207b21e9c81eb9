import { chunk } from 'es-toolkit';
import type { Read } from '../graph/graph.ts';
import {
  deleteViolations,
  writeTransferStandings,
  writeViolationCitations,
  writeViolationEvidence,
  writeViolationParties,
  writeViolationReadings,
  writeViolations,
} from '../graph/queries/findings.ts';
import type { Records } from './records.ts';

/** How many rows are written by one query. */
const rowsAtOnce = 1_000;

/** Stores what was found for some transfers in the place of all that was stored for them. */
export async function replaceRecords(
  run: Read,
  transfers: readonly string[],
  records: Records,
): Promise<void> {
  const inBatches = async <T>(rows: readonly T[], write: (rows: T[]) => Promise<unknown>) => {
    for (const batch of chunk(rows, rowsAtOnce)) await write(batch);
  };
  await inBatches(transfers, (keys) => run(deleteViolations, { transfers: keys }));
  await inBatches(records.violations, (rows) => run(writeViolations, { rows }));
  await inBatches(records.readings, (rows) => run(writeViolationReadings, { rows }));
  await inBatches(records.parties, (rows) => run(writeViolationParties, { rows }));
  await inBatches(records.evidence, (rows) => run(writeViolationEvidence, { rows }));
  await inBatches(records.citations, (rows) => run(writeViolationCitations, { rows }));
  await inBatches(records.standings, (rows) => run(writeTransferStandings, { rows }));
}
