import { openNeo4j } from '../../src/graph/neo4j.ts';
import type { RunningNeo4j } from './running-neo4j.ts';

/** The Neo4j at NEO4J_TEST_URI. The tests delete what it holds, so it must be empty or hold a Breachgraph. */
export async function neo4jByAddress(uri: string, environment = process.env): Promise<RunningNeo4j> {
  const address = {
    uri,
    user: environment['NEO4J_TEST_USER'] || null,
    password: environment['NEO4J_TEST_PASSWORD'] || null,
    database: environment['NEO4J_TEST_DATABASE'] || 'neo4j',
  };
  const engine = openNeo4j(address);
  try {
    const [row] = await engine.read(
      'MATCH (n) RETURN count(n) AS nodes, count(CASE WHEN n:Dataset THEN 1 END) AS datasets',
      {},
    );
    if (row !== undefined && row['nodes'] !== 0 && row['datasets'] === 0)
      throw new Error('The Neo4j at NEO4J_TEST_URI holds data that is not a Breachgraph. The tests would delete it.');
  } finally {
    await engine.close();
  }
  return { address, browser: null, how: 'the Neo4j at NEO4J_TEST_URI', stop: async () => {} };
}
