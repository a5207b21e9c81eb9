import { type GraphQLResolveInfo, responsePathAsArray } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from './context.ts';
import type { Executed } from './executed.ts';

/** A list that a limit cut short, so that it is not taken for all there is. */
export interface Cut {
  /** Where the list stands in the answer. */
  readonly at: readonly (string | number)[];
  /** `first` and `maxLength` as asked for; `ties` and `steps` are how much one search may read and try. */
  readonly limit: 'first' | 'maxLength' | 'ties' | 'steps';
  readonly value: number;
  readonly statement: string;
}

/** Notes that the list of a field was cut short. */
export function noteCut({ cuts }: Context, { path }: GraphQLResolveInfo, cut: Omit<Cut, 'at'>): void {
  cuts.push({ at: responsePathAsArray(path), ...cut });
}

/** Says in `extensions.cut` which lists of an answer a limit cut short, and nothing where none was. */
export const tellCuts: Plugin<object, object, Context> = {
  onExecute: ({ args: { contextValue } }) => ({
    onExecuteDone: ({ result, setResult }: Executed) => {
      const { cuts } = contextValue as Context;
      if (Symbol.asyncIterator in result || cuts.length === 0) return;
      const inOrder = cuts.toSorted((a, b) => (a.at.join('.') < b.at.join('.') ? -1 : 1));
      setResult({ ...result, extensions: { ...result.extensions, cut: inOrder } });
    },
  }),
};
