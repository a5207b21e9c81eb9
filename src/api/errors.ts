import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { PublicError } from '../errors.ts';

/**
 * Makes of any failure what a caller may read: the message and code of a PublicError, what was wrong with a
 * request, or INTERNAL and nothing else. What is hidden goes to the log.
 */
export function errorMasker(log: Pick<Logger, 'error'>): (error: unknown) => GraphQLError {
  return (error) => {
    const cause = rootOf(error);
    if (cause instanceof PublicError) return told(error, cause.message, cause.code);
    if (error instanceof GraphQLError && cause instanceof GraphQLError && error.path === undefined)
      return told(error, error.message, 'BAD_USER_INPUT', error.extensions['http']);
    if (isArgumentError(error)) return told(error, error.message, 'BAD_USER_INPUT');
    log.error({ err: cause }, 'A request failed.');
    return told(error, 'Something went wrong here. It has been noted.', 'INTERNAL');
  };
}

function told(
  error: unknown,
  message: string,
  code: string,
  http?: GraphQLErrorExtensions['http'],
): GraphQLError {
  const extensions = http === undefined ? { code } : { code, http };
  if (!(error instanceof GraphQLError)) return new GraphQLError(message, { extensions });
  const { nodes, source, positions, path } = error;
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    extensions,
  });
}

/** Variables are checked before anything runs, but an argument's literal inside a field only when the field runs. */
function isArgumentError(error: unknown): error is GraphQLError {
  return (
    error instanceof GraphQLError &&
    rootOf(error) instanceof GraphQLError &&
    error.nodes?.every((node) => node.kind !== 'Field') === true
  );
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
