import type { Neo4jAddress } from '../../src/graph/neo4j.ts';

/** A Neo4j the tests may empty and fill as they like. */
export interface RunningNeo4j {
  readonly address: Neo4jAddress;
  /** Where its Browser is; null when it is not known. */
  readonly browser: string | null;
  /** Where it came from, for people: "Neo4j 5.26.12 under Java 17". */
  readonly how: string;
  stop(): Promise<void>;
}
