import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { usePersistedOperations as namedDocuments } from '@graphql-yoga/plugin-persisted-operations';
import { GraphQLError, getOperationAST, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { PublicError } from '../errors.ts';

/** Where documents ship, and what stands before the name of their operation. */
const folders = { './questions/': '', '../dashboard/operations/': 'dashboard/' };

/** The documents that ship with the service, by the name to ask for them: `Breaches`, `dashboard/Overview`. */
export const persistedOperations: ReadonlyMap<string, string> = new Map(
  Object.entries(folders).flatMap(([folder, before]) =>
    textsIn(fileURLToPath(new URL(folder, import.meta.url))).map(
      (text) => [before + nameIn(text), text] as const,
    ),
  ),
);

/** The names of their operations. */
export const shippedOperations: ReadonlySet<string> = new Set([...persistedOperations.values()].map(nameIn));

/** Answers `documentId` in place of `query`; with `only` it answers nothing else. */
export function persistedOperationsPlugin({ only }: { only: boolean }): Plugin {
  return namedDocuments({
    allowArbitraryOperations: !only,
    extractPersistedOperationId: (params, request) => {
      const given = (params as { documentId?: unknown }).documentId ?? inAddress(request.url);
      return given === undefined || given === null ? null : String(given);
    },
    getPersistedOperation: (id) => persistedOperations.get(id) ?? null,
    customErrors: {
      notFound: () =>
        refused(
          'BAD_USER_INPUT',
          400,
          `documentId is not the name of a document here: expected one of ${[...persistedOperations.keys()].join(', ')}.`,
        ),
      keyNotFound: () =>
        refused('BAD_USER_INPUT', 400, 'The request asks nothing: expected query or documentId.'),
      persistedQueryOnly: () =>
        refused(
          'FORBIDDEN',
          403,
          'Only documents that ship with this service are answered: expected documentId.',
        ),
    },
  }) as Plugin;
}

function refused(code: 'BAD_USER_INPUT' | 'FORBIDDEN', status: number, message: string): GraphQLError {
  return new GraphQLError(message, {
    originalError: new PublicError(code, message),
    extensions: { http: { status } },
  });
}

function inAddress(url: string): string | undefined {
  const asked = url.indexOf('?');
  return asked < 0 ? undefined : (new URLSearchParams(url.slice(asked)).get('documentId') ?? undefined);
}

function textsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(`${folder}${name}`, 'utf8'));
}

function nameIn(text: string): string {
  const name = getOperationAST(parse(text))?.name?.value;
  if (name === undefined) throw new Error(`A document that ships needs one operation with a name:\n${text}`);
  return name;
}
