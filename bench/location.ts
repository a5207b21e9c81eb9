import type { GraphLocation } from '../src/graph/open.ts';
import { resolveSettings } from '../src/settings.ts';

const { neo4j } = resolveSettings();

/** The Neo4j of NEO4J_URI, which has to be empty, else a graph in memory. */
export const location: GraphLocation = { neo4j, dataDir: null };
