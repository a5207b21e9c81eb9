import { type GraphQLError, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Context } from './context.ts';
import { codeOf } from './errors.ts';
import type { Executed } from './executed.ts';
import type { Metrics } from './metrics.ts';

/**
 * Notes of every question its operation, how long it took and how it went, in the log and in the metrics; never its
 * variables or its text. Only operations that ship with the service are counted by name: a caller chooses the others.
 */
export function noteAnswers(
  log: Pick<Logger, 'info'>,
  metrics: Metrics,
  shipped: ReadonlySet<string>,
): Plugin<object, object, Context> {
  return {
    onExecute: ({ args: { document, operationName } }) => {
      const begun = performance.now();
      const name = getOperationAST(document, operationName)?.name?.value ?? null;
      return {
        onExecuteDone: ({ result }: Executed) => {
          const ms = Math.round(performance.now() - begun);
          const outcome = Symbol.asyncIterator in result ? 'ok' : outcomeOf(result.errors);
          log.info({ operation: name?.slice(0, 100) ?? null, ms, outcome }, 'Answered.');
          metrics.answered(name !== null && shipped.has(name) ? name : 'other', outcome, ms / 1000);
        },
      };
    },
  };
}

/** `ok`, or the code that the first error is answered with. */
function outcomeOf([first]: readonly GraphQLError[] = []): string {
  return first === undefined ? 'ok' : codeOf(first);
}
