import type { Neo4jLine } from './lines.ts';
import type { RunningNeo4j } from './running-neo4j.ts';

/** A Neo4j in a container; null when no Docker engine answers. */
export async function neo4jByDocker(line: Neo4jLine): Promise<RunningNeo4j | null> {
  const { getContainerRuntimeClient } = await import('testcontainers');
  const answers = await getContainerRuntimeClient().then(
    () => true,
    () => false,
  );
  if (!answers) return null;

  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  const container = await new Neo4jContainer(line.image).start();
  return {
    address: {
      uri: container.getBoltUri(),
      user: container.getUsername(),
      password: container.getPassword(),
      database: 'neo4j',
    },
    browser: `${container.getHttpUri()}browser/`,
    how: `${line.image} under Docker`,
    stop: async () => void (await container.stop()),
  };
}
