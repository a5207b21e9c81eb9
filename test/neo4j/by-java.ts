import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { mavenClasspath } from './classpath.ts';
import { findJdks } from './jdks.ts';
import type { Neo4jLine } from './lines.ts';
import type { RunningNeo4j } from './running-neo4j.ts';

const launcher = fileURLToPath(new URL('Launch.java', import.meta.url));

/** Small: a test database shares the machine with the tests. */
const flags = ['-Xmx1g', '-XX:+UseSerialGC'];

/** A Neo4j from Maven's jars; null when there is no Maven or no JDK that is new enough. */
export async function neo4jByJava(line: Neo4jLine): Promise<RunningNeo4j | null> {
  const jdks = findJdks().filter(({ version }) => version >= line.oldestJava);
  const jdk = line.prefers === 'oldest' ? jdks[0] : jdks.at(-1);
  if (jdk === undefined || spawnSync('mvn', ['--version']).status !== 0) return null;

  const classpath = await mavenClasspath(line.version);
  const server = spawn(jdk.java, [...flags, '-cp', classpath, launcher]);
  const { bolt, http } = await whenReady(server);
  server.stdout.resume();
  return {
    address: { uri: bolt.replace(/\/$/, ''), user: null, password: null, database: 'neo4j' },
    browser: `${http}browser/`,
    how: `Neo4j ${line.version} under Java ${jdk.version}`,
    stop: async () => {
      if (server.exitCode !== null) return;
      server.stdin.end();
      await once(server, 'exit');
    },
  };
}

/** Waits for the line that says the server is ready; fails with what it complained of when it ends before. */
async function whenReady(server: ChildProcessWithoutNullStreams): Promise<{ bolt: string; http: string }> {
  let complaints = '';
  server.stderr.on('data', (chunk) => {
    complaints = (complaints + chunk).slice(-4_000);
  });
  for await (const line of createInterface(server.stdout)) if (line.startsWith('{')) return JSON.parse(line);
  throw new Error(`Neo4j did not start:\n${complaints}`);
}
