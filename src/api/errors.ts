import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { type ErrorCode, PublicError } from '../errors.ts';

/** What a failure of the whole request is in HTTP. */
const statuses: Readonly<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  TOO_COMPLEX: 400,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
  TIMEOUT: 504,
  INTERNAL: 500,
};

/**
 * Makes of any failure what a caller may read: the message and code of a PublicError, what was wrong with a
 * request, or INTERNAL and nothing else. What is hidden goes to the log. Without `guesses` it proposes no other name.
 */
export function errorMasker(
  log: Pick<Logger, 'error'>,
  { guesses }: { guesses: boolean } = { guesses: true },
): (error: unknown) => GraphQLError {
  const said = ({ message }: GraphQLError) =>
    guesses ? message : message.replace(/ Did you mean .*\?/g, '');
  return (error) => {
    const cause = rootOf(error);
    if (cause instanceof PublicError) return told(error, cause.message, cause.code, httpOf(error));
    if (isOfCaller(error)) return told(error, said(error), 'BAD_USER_INPUT', httpOf(error));
    log.error({ err: cause }, 'A request failed.');
    return told(error, 'Something went wrong here. It has been noted.', 'INTERNAL');
  };
}

function told(error: unknown, message: string, code: ErrorCode, stated?: Http): GraphQLError {
  const http = stated ?? httpFor(code);
  if (!(error instanceof GraphQLError)) return new GraphQLError(message, { extensions: { code, http } });
  const { nodes, source, positions, path } = error;
  const extensions = path === undefined ? { code, http } : { code };
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    extensions,
  });
}

type Http = NonNullable<GraphQLErrorExtensions['http']>;

/** What is stated with an error; a body that could not be read as JSON, where Yoga keeps the parser's own words, is 400 to anybody. */
function httpOf(error: unknown): Http | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  const { http, originalError } = error.extensions;
  return http && originalError ? { ...http, spec: false } : http;
}

/** Whoever asks for plain JSON gets 200 with the error in it, as GraphQL over HTTP wants, unless they have to slow down. */
function httpFor(code: ErrorCode): Http {
  return { status: statuses[code], spec: code !== 'RATE_LIMITED' };
}

/** Variables are checked before anything runs, but an argument's literal inside a field only when the field runs. */
function isArgumentError(error: unknown): error is GraphQLError {
  return (
    error instanceof GraphQLError &&
    rootOf(error) instanceof GraphQLError &&
    error.nodes?.every((node) => node.kind !== 'Field') === true
  );
}

/** Whether it is the request itself that is wrong, before any field of it is looked at. */
function isOfRequest(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && rootOf(error) instanceof GraphQLError && error.path === undefined;
}

/** Whether GraphQL itself says what is wrong with what a caller wrote. */
function isOfCaller(error: unknown): error is GraphQLError {
  return isOfRequest(error) || isArgumentError(error);
}

/** The code that a failure is answered with. */
export function codeOf(error: unknown): string {
  const cause = rootOf(error);
  if (cause instanceof PublicError) return cause.code;
  return isOfCaller(error) ? 'BAD_USER_INPUT' : 'INTERNAL';
}

function rootOf(error: unknown): unknown {
  let root = error;
  while (root instanceof GraphQLError && root.originalError) root = root.originalError;
  return root;
}

/** Yoga has a code of its own for a question that does not fit the schema, and does not mask it. */
export const validationCode: Plugin = {
  onValidate:
    () =>
    ({ result }) => {
      for (const error of result) error.extensions['code'] = 'BAD_USER_INPUT';
    },
};
