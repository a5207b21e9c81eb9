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

/** The text of a named Cypher file, with the filter in the place of its marker, or its page turned to be read from the other end. */
export function cypherText(
  name: string,
  { filter, turned }: { filter?: CypherFilter | undefined; turned?: boolean | undefined } = {},
): string {
  const kept = texts.get(name);
  if (kept === undefined) throw new Error(`There is no file cypher/${name}.cypher.`);
  const text = turned ? turnedText(kept) : kept;
  if (filter === undefined) return text;
  if (!text.includes(filterMarker)) throw new Error(`cypher/${name}.cypher takes no filter.`);
  return text.replaceAll(filterMarker, () => `(${filter.text})`);
}

const opposite: Readonly<Record<string, string>> = { '<=': '>=', '>=': '<=', '<': '>', '>': '<' };

/** A page with its order and the side of `$sort` and `$key` turned round. */
function turnedText(text: string): string {
  return text
    .replaceAll(/ (<=|>=|<|>) (?=\$(sort|key)\b)/g, (_, sign: string) => ` ${opposite[sign]} `)
    .replaceAll(
      /ORDER BY (.+)/g,
      (_, items: string) => `ORDER BY ${items.split(', ').map(turnedItem).join(', ')}`,
    );
}

function turnedItem(item: string): string {
  return item.endsWith(' DESC') ? item.slice(0, -' DESC'.length) : `${item} DESC`;
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
