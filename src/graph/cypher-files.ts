import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CypherFilter } from './graph.ts';

const folder = fileURLToPath(new URL('../../cypher/', import.meta.url));

const texts = new Map<string, string>(
  ['read', 'write'].flatMap((kind) =>
    readdirSync(`${folder}${kind}`)
      .filter((file) => file.endsWith('.cypher'))
      .map((file): [string, string] => [
        `${kind}/${file.slice(0, -'.cypher'.length)}`,
        readFileSync(`${folder}${kind}/${file}`, 'utf8'),
      ]),
  ),
);

const filterMarker = 'true // filter here';

/** The text of a named Cypher file, with the filter in the place of its marker. */
export function cypherText(name: string, filter?: CypherFilter): string {
  const text = texts.get(name);
  if (text === undefined) throw new Error(`There is no file cypher/${name}.cypher.`);
  if (filter === undefined) return text;
  if (!text.includes(filterMarker)) throw new Error(`cypher/${name}.cypher takes no filter.`);
  return text.replaceAll(filterMarker, () => `(${filter.text})`);
}

/** The statements of a schema file or a seed file: split at a semicolon that ends a line. */
function statementsOf(text: string): string[] {
  return text
    .split(/;[ \t]*(?:\r?\n|$)/)
    .filter((statement) => statement.replaceAll(/^\s*\/\/.*$/gm, '').trim() !== '');
}

/** The statements that build constraints and indexes on an engine; repeatable. */
export function schemaStatements(engine: 'embedded' | 'neo4j'): string[] {
  return statementsOf(readFileSync(`${folder}schema/${engine}.cypher`, 'utf8'));
}
