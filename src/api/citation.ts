import { type ExecutionArgs, getDirectiveValues, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { dataset } from '../graph/queries/dataset.ts';
import type { Context } from './context.ts';
import type { Executed } from './executed.ts';
import { resultDigest } from './result-digest.ts';

/** What the `@cite` directive of a question brings along: nothing, or what an earlier answer was cited with. */
interface CiteArguments {
  readonly sha256?: string | null;
  readonly dataVersion?: number | null;
}

/** What an answer can be cited with. */
interface Citation {
  readonly dataVersion: number;
  readonly rulesVersion: string | null;
  readonly computedAt: string;
  /** The lenses that its root fields were given, by their names in the answer. */
  readonly lenses: Readonly<Record<string, unknown>>;
  readonly sha256: string;
  /** Whether it is the answer that was cited; null when none was. */
  readonly confirmed: boolean | null;
  readonly statement: string;
}

/**
 * Puts what an answer can be cited with into `extensions.citation` of a question that asks for it by `@cite`, and
 * confirms an earlier citation or tells the difference.
 */
export const citations: Plugin<object, object, Context> = {
  onExecute: async ({ args }) => {
    const cited = citeArguments(args);
    if (cited === undefined) return;
    const context = args.contextValue as Context;
    const before = await versions(context);
    return {
      onExecuteDone: async ({ result, setResult }: Executed) => {
        if (Symbol.asyncIterator in result || result.errors) return;
        const after = await versions(context);
        const citation =
          before.dataVersion === after.dataVersion
            ? citationOf(result.data, after, context, cited)
            : { statement: 'The data changed while the answer was made: ask again to cite it.' };
        setResult({ ...result, extensions: { ...result.extensions, citation } });
      },
    };
  },
};

function citeArguments({ schema, document, operationName, variableValues }: ExecutionArgs) {
  const directive = schema.getDirective('cite');
  const operation = getOperationAST(document, operationName);
  if (!directive || !operation) return undefined;
  return getDirectiveValues(directive, operation, variableValues ?? {}) as CiteArguments | undefined;
}

async function versions({ graph }: Context) {
  const [row] = await graph.read(dataset, {});
  return { dataVersion: row?.version ?? 0, rulesVersion: row?.rulesVersion ?? null };
}

function citationOf(
  data: unknown,
  now: Awaited<ReturnType<typeof versions>>,
  { lenses }: Context,
  { sha256: then, dataVersion }: CiteArguments,
): Citation {
  const sha256 = resultDigest(data);
  const confirmed = then ? then.toLowerCase() === sha256 : null;
  return {
    ...now,
    computedAt: new Date().toISOString(),
    lenses: Object.fromEntries(lenses),
    sha256,
    confirmed,
    statement: statementOf(confirmed, dataVersion ?? null, now.dataVersion),
  };
}

function statementOf(confirmed: boolean | null, then: number | null, now: number): string {
  if (confirmed === null) return `Computed from data version ${now}.`;
  const since =
    then === null
      ? `the data is at version ${now}`
      : then === now
        ? `the data is still at version ${now}`
        : `the data was at version ${then} and is at version ${now} now`;
  return confirmed
    ? `The answer is the one that was cited; ${since}.`
    : `The answer differs from the one that was cited; ${since}.`;
}
