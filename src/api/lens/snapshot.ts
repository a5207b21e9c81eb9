import type { Graph } from '../../graph/graph.ts';
import { lensRecords, lensSources } from '../../graph/queries/lens-records.ts';
import type { QueryRow } from '../../graph/query.ts';
import type { Facts } from '../../law/facts.ts';
import type { LawIndex } from '../../law/law-index.ts';
import { everyTransfer } from '../../violations/derive-all.ts';
import { readManyFacts } from '../../violations/facts.ts';

type LensRecord = QueryRow<typeof lensRecords>;

/** A source as filters look at it. */
export type LensSource = QueryRow<typeof lensSources>;

/** Everything that a lens looks at, of one data version: facts, law, the sources by key, and the days of events and listings by kind and key. */
export interface Snapshot {
  readonly facts: Facts;
  readonly law: LawIndex;
  readonly sources: ReadonlyMap<string, LensSource>;
  readonly records: ReadonlyMap<string, LensRecord>;
}

/** Reads the facts of all transfers, some at a time. */
export async function readSnapshot(graph: Graph, law: LawIndex): Promise<Snapshot> {
  const transfers: string[] = [];
  for await (const some of everyTransfer(graph.read)) transfers.push(...some);
  const [facts, sources, records] = await Promise.all([
    readManyFacts(graph.read, transfers, law.actors),
    graph.read(lensSources, {}),
    graph.read(lensRecords, {}),
  ]);
  return {
    facts,
    law,
    sources: new Map(sources.map((source) => [source.key, source])),
    records: new Map(records.map((record) => [`${record.kind}:${record.key}`, record])),
  };
}
