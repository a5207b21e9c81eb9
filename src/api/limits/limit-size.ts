import { type GraphQLSchema, Kind } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { PublicError } from '../../errors.ts';
import type { Limits } from '../../limits.ts';
import { measure, type Size } from './measure.ts';

type Measured = keyof Size;

const words: Readonly<Record<Measured, string>> = {
  depth: 'nests fields {} deep',
  aliases: 'asks {} fields under another name or again',
  directives: 'holds {} directives',
  cost: 'may bring {} objects, page sizes multiplied',
};

/**
 * Refuses a question that is too deep, too wide or too costly, before it is checked against the schema, and leaves the
 * cost of any other in its context.
 */
export function limitSize(
  schema: GraphQLSchema,
  limits: Pick<Limits, Measured>,
): Plugin<Record<string, unknown>> {
  return {
    onParse:
      () =>
      ({ result, context, extendContext }) => {
        if (!('definitions' in result)) return;
        let cost = 0;
        for (const definition of result.definitions) {
          if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
          const size = measure(schema, result, definition, context['params']?.variables ?? {});
          for (const name of Object.keys(words) as Measured[]) refuseAbove(name, size[name], limits[name]);
          cost = Math.max(cost, size.cost);
        }
        extendContext({ cost });
      },
  };
}

function refuseAbove(name: Measured, value: number, most: number): void {
  if (value <= most) return;
  const told = words[name].replace('{}', String(Math.ceil(value)));
  throw new PublicError('TOO_COMPLEX', `The question ${told}: expected at most ${most} (${name}).`);
}
