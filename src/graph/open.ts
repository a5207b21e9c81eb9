import { checkedGraph } from './checked-graph.ts';
import { openEmbedded } from './embedded.ts';
import type { Graph } from './graph.ts';
import { type Neo4jAddress, openNeo4j } from './neo4j.ts';

/** Which database carries the graph: a Neo4j when there is an address, else the embedded one. */
export interface GraphLocation {
  readonly neo4j: Neo4jAddress | null;
  /** Folder of the embedded database; null keeps it in memory. */
  readonly dataDir: string | null;
}

export async function openGraph({ neo4j, dataDir }: GraphLocation): Promise<Graph> {
  return checkedGraph(neo4j === null ? await openEmbedded(dataDir) : openNeo4j(neo4j));
}
