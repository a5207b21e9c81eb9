import { neo4jByAddress } from './by-address.ts';
import { neo4jByDocker } from './by-docker.ts';
import { neo4jByJava } from './by-java.ts';
import { chosenLine } from './lines.ts';
import type { RunningNeo4j } from './running-neo4j.ts';

/**
 * Finds a Neo4j for the tests: at NEO4J_TEST_URI, else in Docker, else from Java and Maven.
 * Answers with the reason, one sentence, when there is none.
 */
export async function startNeo4j(): Promise<RunningNeo4j | string> {
  const uri = process.env['NEO4J_TEST_URI'];
  if (uri) return neo4jByAddress(uri);

  const line = chosenLine();
  const problems: string[] = [];
  for (const start of [neo4jByDocker, neo4jByJava]) {
    try {
      const neo4j = await start(line);
      if (neo4j !== null) {
        console.log(`The tests run on ${neo4j.how} as well.`);
        return neo4j;
      }
    } catch (error) {
      problems.push(String(error));
    }
  }
  const reason = `no NEO4J_TEST_URI, no Docker, no Maven with Java ${line.oldestJava} or newer`;
  return problems.length === 0 ? reason : problems.join('\n');
}
