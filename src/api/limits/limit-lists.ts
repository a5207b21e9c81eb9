import { type DocumentNode, Kind, type ListValueNode, visit } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { PublicError } from '../../errors.ts';
import type { Limits } from '../../limits.ts';

/** Refuses lists that hold too many items together, and variables that nest too deep, before anything reads them. */
export function limitLists({ listItems, inputDepth }: Pick<Limits, 'listItems' | 'inputDepth'>): Plugin {
  return {
    onParams: ({ params }) => {
      const { items, depth } = measureInput(params.variables);
      if (depth > inputDepth)
        throw new PublicError(
          'TOO_COMPLEX',
          `The variables nest ${depth} deep: expected at most ${inputDepth} (input depth).`,
        );
      refuseAbove(listItems, items, 'variables');
    },
    onParse:
      () =>
      ({ result }) => {
        if ('definitions' in result) refuseAbove(listItems, itemsIn(result), 'question');
      },
  };
}

function refuseAbove(most: number, items: number, where: string): void {
  if (items > most)
    throw new PublicError(
      'TOO_COMPLEX',
      `The lists in the ${where} hold ${items} items together: expected at most ${most} (list items).`,
    );
}

/** Walks without calling itself, for what it measures may nest as deep as it likes. */
function measureInput(input: unknown): { items: number; depth: number } {
  let items = 0;
  let depth = -1;
  let level: unknown[] = [input];
  while (level.length > 0) {
    depth += 1;
    level = level.flatMap((value) => {
      if (typeof value !== 'object' || value === null) return [];
      if (Array.isArray(value)) items += value.length;
      return Object.values(value);
    });
  }
  return { items, depth };
}

function itemsIn(document: DocumentNode): number {
  let items = 0;
  visit(document, {
    [Kind.LIST]: ({ values }: ListValueNode) => {
      items += values.length;
    },
  });
  return items;
}
