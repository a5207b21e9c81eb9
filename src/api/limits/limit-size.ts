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

/** Refuses a question that is too deep, too wide or too costly, before it is checked against the schema. */
export function limitSize(schema: GraphQLSchema, limits: Pick<Limits, Measured>): Plugin {
  return {
    onParse:
      () =>
      ({ result, context }) => {
        if (!('definitions' in result)) return;
        for (const definition of result.definitions) {
          if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
          const size = measure(schema, result, definition, context['params']?.variables ?? {});
          for (const name of Object.keys(words) as Measured[]) refuseAbove(name, size[name], limits[name]);
        }
      },
  };
}

function refuseAbove(name: Measured, value: number, most: number): void {
  if (value <= most) return;
  const told = words[name].replace('{}', String(Math.ceil(value)));
  throw new PublicError('TOO_COMPLEX', `The question ${told}: expected at most ${most} (${name}).`);
}
