import { createServer, type Server } from 'node:http';
import { createYoga } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Graph } from '../graph/graph.ts';
import { refuseLargeBody } from './body-limit.ts';
import { type Context, contextFactory } from './context.ts';
import { errorMasker } from './errors.ts';
import { graphiqlOptions, renderGraphiQL } from './graphiql.ts';
import { answerHealth } from './health.ts';
import { schema } from './schema.ts';

/** What the service is built from. */
export interface Parts {
  readonly graph: Graph;
  readonly log: Pick<Logger, 'error'>;
}

/** The running service; `close` finishes the requests that are under way. */
export interface App {
  readonly server: Server;
  close(): Promise<void>;
}

/** Builds the service: the endpoint and GraphiQL at /graphql, /health and /ready. It does not listen yet. */
export function createApp({ graph, log }: Parts): App {
  const yoga = createYoga<object, Context>({
    schema,
    context: contextFactory(graph),
    graphqlEndpoint: '/graphql',
    graphiql: graphiqlOptions,
    renderGraphiQL,
    landingPage: false,
    multipart: false,
    cors: false,
    logging: false,
    maxRequestBodySize: false,
    maskedErrors: { maskError: errorMasker(log) },
  });
  const server = createServer((request, response) => {
    if (answerHealth(request, response, graph)) return;
    if (refuseLargeBody(request, response)) return;
    yoga(request, response);
  });
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;

  return {
    server,
    close: async () => {
      await new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeIdleConnections();
      });
      await yoga.dispose();
    },
  };
}
