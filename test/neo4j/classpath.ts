import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
const cache = fileURLToPath(new URL('../../node_modules/.cache/breachgraph/', import.meta.url));

/** The jars of a Neo4j, fetched by Maven when they are not on this machine yet. */
export async function mavenClasspath(version: string): Promise<string> {
  const file = join(cache, `neo4j-${version}.classpath`);
  if (isFresh(file)) return readFileSync(file, 'utf8');
  mkdirSync(cache, { recursive: true });
  console.log(`Asking Maven for the jars of Neo4j ${version}, once.`);
  const goal = ['dependency:build-classpath', `-Dmdep.outputFile=${file}`, `-Dneo4j.version=${version}`];
  await promisify(execFile)('mvn', ['-q', '-B', '-f', pom, ...goal]).catch((error) => {
    throw new Error(`Maven could not provide Neo4j ${version}:\n${String(error.stdout).slice(-2_000)}`);
  });
  return readFileSync(file, 'utf8');
}

function isFresh(file: string): boolean {
  if (!existsSync(file) || statSync(file).mtimeMs < statSync(pom).mtimeMs) return false;
  return readFileSync(file, 'utf8').split(delimiter).every(existsSync);
}
