import { checkedGraph } from './checked-graph.ts';
import { openEmbedded } from './embedded.ts';
import type { Engine } from './engine.ts';
import type { Graph } from './graph.ts';
import { type Neo4jAddress, openNeo4j } from './neo4j.ts';

/** Which database carries the graph: a Neo4j when there is an address, else the embedded one. */
export interface GraphLocation {
  readonly neo4j: Neo4jAddress | null;
  /** Folder of the embedded database; null keeps it in memory. */
  readonly dataDir: string | null;
  /** How long a read may take, in milliseconds, waiting for its turn included. */
  readonly readDeadline?: number;
}

export async function openGraph(location: GraphLocation): Promise<Graph> {
  return checkedGraph(await openEngine(location), location.readDeadline);
}

/** The database alone, without names and shapes: for measuring and for tests. */
export async function openEngine({ neo4j, dataDir, readDeadline }: GraphLocation): Promise<Engine> {
  return neo4j === null ? openEmbedded(dataDir) : openNeo4j(neo4j, readDeadline);
}
