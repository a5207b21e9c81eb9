import type { Graph } from '../../graph/graph.ts';
import { lensRecords } from '../../graph/queries/lens-records.ts';
import type { QueryRow } from '../../graph/query.ts';
import type { Facts } from '../../law/facts.ts';
import type { LawIndex } from '../../law/law-index.ts';
import { everyTransfer } from '../../violations/derive.ts';
import { readManyFacts } from '../../violations/facts.ts';

type LensRecord = QueryRow<typeof lensRecords>;

/** Everything that a lens looks at, of one data version: facts, law, and the days of sources, events and listings by kind and key. */
export interface Snapshot {
  readonly facts: Facts;
  readonly law: LawIndex;
  readonly records: ReadonlyMap<string, LensRecord>;
}

/** Reads the facts of all transfers, some at a time. */
export async function readSnapshot(graph: Graph, law: LawIndex): Promise<Snapshot> {
  const transfers: string[] = [];
  for await (const some of everyTransfer(graph.read)) transfers.push(...some);
  const [facts, records] = await Promise.all([
    readManyFacts(graph.read, transfers),
    graph.read(lensRecords, {}),
  ]);
  return {
    facts,
    law,
    records: new Map(records.map((record) => [`${record.kind}:${record.key}`, record])),
  };
}
