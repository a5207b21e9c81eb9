import { createHash } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';
import type { Graph } from '../graph/graph.ts';
import { dataVersion } from '../graph/queries/dataset.ts';
import { RULES_VERSION } from '../law/rules.ts';
import type { Context } from './context.ts';
import type { Executed } from './executed.ts';

/**
 * Gives every answer without errors an ETag made of the data version, the rules, the schema and the question with its
 * lens. A GET that brings the tag of the answer it has is told that nothing changed, for one small query.
 */
export function entityTags(graph: Graph, schemaText: string): Plugin<object, object, Context> {
  const tags = new WeakMap<Request, string>();
  const questions = new WeakMap<Request, readonly unknown[]>();
  const tagOf = (version: number, question: readonly unknown[]) =>
    `W/"${version}-${digest([RULES_VERSION, schemaText, ...question])}"`;

  return {
    onRequest: async ({ request, url, endResponse, fetchAPI }) => {
      if (request.method === 'GET') questions.set(request, [url.search]);
      const given = request.headers.get('if-none-match');
      if (request.method !== 'GET' || given === null) return;
      const [row] = await graph.read(dataVersion, {}).catch(() => []);
      const tag = row === undefined ? null : tagOf(row.version, [url.search]);
      if (tag !== null && given.split(',').some((one) => one.trim() === tag))
        endResponse(new fetchAPI.Response(null, { status: 304, headers: headersOf(tag) }));
    },
    onParams: ({ request, params: { query, variables, operationName } }) => {
      if (!questions.has(request)) questions.set(request, [query, variables, operationName]);
    },
    /** The version is asked for beside the question, before any of it is answered. */
    onExecute: ({ args: { contextValue } }) => {
      const { request, version } = contextValue as Context & { request: Request };
      const asked = version().catch(() => null);
      return {
        /** Waited for by an error as well: reads that nobody waits for pile up before those of others. */
        onExecuteDone: async ({ result }: Executed) => {
          const now = await asked;
          if (now === null || Symbol.asyncIterator in result || result.errors) return;
          tags.set(request, tagOf(now, questions.get(request) ?? []));
        },
      };
    },
    onResponse: ({ request, response }) => {
      const tag = tags.get(request);
      if (tag === undefined || response.status !== 200) return;
      for (const [name, value] of Object.entries(headersOf(tag))) response.headers.set(name, value);
    },
  };
}

/** Kept by whoever likes, but asked about each time. */
function headersOf(tag: string): Record<string, string> {
  return { etag: tag, 'cache-control': 'no-cache' };
}

function digest(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 16);
}
