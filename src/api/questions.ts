import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A saved question: a document of one operation, with variables that give an answer from the case. */
export interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** In the order in which a newcomer would ask them. */
const names = [
  'breaches',
  'explain',
  'resolution-with-breaches',
  'law-on',
  'transfer-dossier',
  'actor-profile',
  'knew-then',
  'compare',
  'cap-ledger',
  'assess',
  'transfers',
  'path',
  'path-to-designated',
  'search',
  'neighbourhood',
  'figures',
  'dataset',
];

const folder = fileURLToPath(new URL('./questions/', import.meta.url));

export const questions: readonly Question[] = names.map((name) => {
  const variables = `${folder}${name}.json`;
  return {
    name,
    query: readFileSync(`${folder}${name}.graphql`, 'utf8').trimEnd(),
    variables: existsSync(variables) ? JSON.parse(readFileSync(variables, 'utf8')) : {},
  };
});
