import type { AddressInfo } from 'node:net';
import type { Access } from '../../src/access.ts';
import { createApp } from '../../src/api/server.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { Limits } from '../../src/limits.ts';

/** An answer over HTTP, and how many Cypher queries it took. */
export interface Answer {
  readonly status: number;
  readonly body: {
    // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes
    readonly data?: any;
    readonly errors?: { message: string; path?: string[]; extensions: Record<string, unknown> }[];
    // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes
    readonly extensions?: any;
  };
  readonly queries: number;
}

/** The service on a port of its own, as a client sees it. */
export interface Client {
  readonly url: string;
  /** What was hidden from callers. */
  readonly logged: unknown[];
  ask(query: string, variables?: object): Promise<Answer>;
  /** The data of an answer without errors. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes
  data(query: string, variables?: object): Promise<any>;
  close(): Promise<void>;
}

/** Serves a graph with the limits and the access it has by default, but for what is given. */
export async function serveGraph(
  graph: Graph,
  { port = 0, ...given }: { port?: number; limits?: Partial<Limits>; access?: Partial<Access> } = {},
): Promise<Client> {
  const logged: unknown[] = [];
  const app = createApp({
    graph,
    log: { info: () => {}, error: (entry: unknown) => logged.push(entry) },
    ...given,
  });
  await new Promise<void>((listening) => app.server.listen(port, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;

  const ask: Client['ask'] = async (query, variables = {}) => {
    const before = graph.queriesRun;
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as Answer['body'];
    return { status: response.status, body, queries: graph.queriesRun - before };
  };
  return {
    url,
    logged,
    ask,
    data: async (query, variables) => {
      const { body } = await ask(query, variables);
      if (body.errors) throw new Error(`Expected an answer: ${JSON.stringify(body.errors)}`);
      return body.data;
    },
    close: () => app.close(),
  };
}
