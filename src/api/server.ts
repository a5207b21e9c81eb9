import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createYoga } from 'graphql-yoga';
import type { Logger } from 'pino';
import { PublicError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import { type Context, contextFactory } from './context.ts';
import { errorMasker, validationCode } from './errors.ts';
import { graphiqlOptions, graphiqlPage } from './graphiql.ts';
import { answerHealth } from './health.ts';
import { answerPage } from './page/answer-page.ts';
import { takeBody } from './request-body.ts';
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

/** Builds the service: the page at /, the endpoint and GraphiQL at /graphql, /health and /ready. It does not listen yet. */
export function createApp({ graph, log }: Parts): App {
  const yoga = createYoga<object, Context>({
    schema,
    context: contextFactory(graph),
    graphqlEndpoint: '/graphql',
    graphiql: graphiqlOptions,
    renderGraphiQL: graphiqlPage,
    landingPage: false,
    multipart: false,
    cors: false,
    logging: false,
    maxRequestBodySize: false,
    plugins: [validationCode],
    maskedErrors: { maskError: errorMasker(log) },
  });
  const server = createServer((request, response) => {
    if (answerHealth(request, response, graph) || answerPage(request, response)) return;
    takeBody(request).then(
      () => yoga(request, response),
      (error: unknown) => refuse(request, response, error),
    );
  });
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;

  return {
    server,
    close: async () => {
      await closed(server);
      await yoga.dispose();
    },
  };
}

/** Answers a request whose body could not be taken. */
function refuse(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  if (!(error instanceof PublicError)) {
    request.destroy();
    return;
  }
  response.writeHead(413, { 'content-type': 'application/json', connection: 'close' });
  response.end(JSON.stringify({ errors: [{ message: error.message, extensions: { code: error.code } }] }));
}

/** Takes no new connection, lets requests under way finish, and drops those that take longer than a request may. */
async function closed(server: Server): Promise<void> {
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const late = setTimeout(() => server.closeAllConnections(), 10_000);
  await new Promise<void>((done) => server.close(() => done()));
  clearInterval(idle);
  clearTimeout(late);
}
