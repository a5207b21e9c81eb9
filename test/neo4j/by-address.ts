import type { Engine } from '../../src/graph/engine.ts';
import { type Neo4jAddress, openNeo4j } from '../../src/graph/neo4j.ts';
import type { RunningNeo4j } from './running-neo4j.ts';

/** The Neo4j at NEO4J_TEST_URI. The tests delete what it holds, so it must be empty or hold a Breachgraph. */
export async function neo4jByAddress(uri: string, environment = process.env): Promise<RunningNeo4j> {
  const address = {
    uri,
    user: environment['NEO4J_TEST_USER'] || null,
    password: environment['NEO4J_TEST_PASSWORD'] || null,
    database: environment['NEO4J_TEST_DATABASE'] || 'neo4j',
  };
  await withEngine(address, async (engine) => {
    const [row] = await engine.read(
      'MATCH (n) RETURN count(n) AS nodes, count(CASE WHEN n:Dataset THEN 1 END) AS datasets',
      {},
    );
    if (row !== undefined && row['nodes'] !== 0 && row['datasets'] === 0)
      throw new Error(
        'The Neo4j at NEO4J_TEST_URI holds data that is not a Breachgraph. The tests would delete it.',
      );
  });
  return {
    address,
    browser: null,
    how: 'the Neo4j at NEO4J_TEST_URI',
    stop: () =>
      withEngine(address, (engine) =>
        engine.transaction(async (run) => void (await run('MATCH (n) DETACH DELETE n', {}))),
      ),
  };
}

async function withEngine(address: Neo4jAddress, work: (engine: Engine) => Promise<void>): Promise<void> {
  const engine = openNeo4j(address);
  try {
    await work(engine);
  } finally {
    await engine.close();
  }
}
