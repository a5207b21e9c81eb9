import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createYoga } from 'graphql-yoga';
import type { Logger } from 'pino';
import { type Access, defaultAccess } from '../access.ts';
import type { Graph } from '../graph/graph.ts';
import { defaultLimits, type Limits } from '../limits.ts';
import { citations } from './citation.ts';
import { type Context, contextFactory } from './context.ts';
import { tellCuts } from './cut.ts';
import { documentCache } from './document-cache.ts';
import { entityTags } from './entity-tag.ts';
import { errorMasker, validationCode } from './errors.ts';
import { answerHealth } from './health.ts';
import { hideSchema } from './hide-schema.ts';
import { allowOrigins } from './http/allow-origins.ts';
import { answerGraphiql } from './http/answer-graphiql.ts';
import { clientOf } from './http/client-of.ts';
import { explainParameters } from './http/explain-parameters.ts';
import { openServer } from './http/open-server.ts';
import { answerRefusal, Refusal } from './http/refusal.ts';
import { requestsPerMinute } from './http/requests-per-minute.ts';
import { requireJson } from './http/require-json.ts';
import { setSecurityHeaders } from './http/security-headers.ts';
import { takeBody } from './http/take-body.ts';
import { limitAtOnce } from './limits/limit-at-once.ts';
import { limitLists } from './limits/limit-lists.ts';
import { limitSize } from './limits/limit-size.ts';
import { limitTime } from './limits/limit-time.ts';
import { limitTokens } from './limits/limit-tokens.ts';
import { answerMetrics, createMetrics } from './metrics.ts';
import { answerNeo4jBrowser } from './neo4j-browser.ts';
import { noteAnswers } from './note-answers.ts';
import { answerPage } from './page/answer-page.ts';
import { persistedOperationsPlugin, shippedOperations } from './persisted-operations.ts';
import { schema, typeDefs } from './schema.ts';

/** What the service is built from. */
export interface Parts {
  readonly graph: Graph;
  readonly log: Pick<Logger, 'error' | 'info'>;
  readonly limits?: Partial<Limits>;
  readonly access?: Partial<Access>;
}

/** The running service; `close` finishes the requests that are under way. */
export interface App {
  readonly server: Server;
  close(): Promise<void>;
}

/**
 * Builds the service: the page at /, the endpoint and GraphiQL at /graphql, /health, /ready and /metrics, the guide and
 * the style for Neo4j Browser. It does not listen yet.
 */
export function createApp({ graph, log, ...given }: Parts): App {
  const limits: Limits = { ...defaultLimits, ...given.limits };
  const access: Access = { ...defaultAccess, ...given.access };
  const client = (request: IncomingMessage) => clientOf(request, access.proxies);
  const countRequest = requestsPerMinute(limits.perMinute);
  const metrics = createMetrics(graph);
  const showsGraphiql = access.graphiql && !access.persistedOnly;

  const yoga = createYoga<{ req: IncomingMessage }, Context>({
    schema,
    context: contextFactory(graph, metrics, limits.newLenses),
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    multipart: false,
    cors: false,
    logging: false,
    maxRequestBodySize: false,
    extraParamNames: ['documentId'],
    parserAndValidationCache: documentCache(),
    plugins: [
      explainParameters,
      persistedOperationsPlugin({ only: access.persistedOnly }),
      limitLists(limits),
      limitTokens(limits.tokens),
      limitSize(schema, limits),
      limitAtOnce(limits, client),
      limitTime(limits.requestMs),
      entityTags(graph, typeDefs),
      citations,
      tellCuts,
      noteAnswers(log, metrics, shippedOperations),
      !access.introspection && hideSchema,
      validationCode,
    ],
    maskedErrors: { maskError: errorMasker(log, { guesses: access.introspection }) },
  });

  const server = openServer(limits, (request, response) => {
    setSecurityHeaders(response);
    if (answerHealth(request, response, graph)) return;
    if (access.metrics && answerMetrics(request, response, metrics)) return;
    if (answerNeo4jBrowser(request, response)) return;
    if (answerPage(request, response)) return;
    if (showsGraphiql && answerGraphiql(request, response)) return;
    if (allowOrigins(request, response, access.corsOrigins)) return;
    take(request).then(
      () => yoga(request, response),
      (error: unknown) => refuse(request, response, error),
    );
  });

  /** Lets a request in and takes its body, or says why not. */
  async function take(request: IncomingMessage): Promise<void> {
    await countRequest(client(request));
    requireJson(request);
    await takeBody(request, limits.bodyBytes);
  }

  return {
    server,
    close: async () => {
      await closed(server);
      await yoga.dispose();
    },
  };
}

/** Answers a request that was turned away; one that broke off gets no answer. */
function refuse(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  if (error instanceof Refusal) answerRefusal(response, error);
  else request.destroy();
}

/** Takes no new connection, lets requests under way finish, and drops those that take longer than a request may. */
async function closed(server: Server): Promise<void> {
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const late = setTimeout(() => server.closeAllConnections(), 10_000);
  await new Promise<void>((done) => server.close(() => done()));
  clearInterval(idle);
  clearTimeout(late);
}
