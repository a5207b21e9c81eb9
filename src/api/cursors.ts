import { z } from 'zod';
import { PublicError } from '../errors.ts';
import type { Direction } from './directions.ts';

/** Where an item stands in its list: by what it is sorted, and its key, which breaks ties. */
export interface Position {
  readonly sort: string | number;
  readonly key: string;
}

const shape = z.tuple([z.string(), z.union([z.string(), z.number()]), z.string()]);

/** Whether a position comes after another one in a list of that direction. */
export function isAfter(one: Position, other: Position, direction: Direction): boolean {
  const [first, second] = direction === 'ASC' ? [other, one] : [one, other];
  return first.sort < second.sort || (first.sort === second.sort && first.key < second.key);
}

/** An opaque cursor, bound to the question and order that it was given out for. */
export function toCursor(question: string, { sort, key }: Position): string {
  return Buffer.from(JSON.stringify([question, sort, key])).toString('base64url');
}

/** The position of a cursor; one that belongs to another question, filter or order is BAD_USER_INPUT. */
export function fromCursor(question: string, field: 'after' | 'before', cursor: string): Position {
  const found = shape.safeParse(parsed(cursor));
  if (!found.success || found.data[0] !== question)
    throw new PublicError(
      'BAD_USER_INPUT',
      `${field} is ${JSON.stringify(cursor)}: expected a cursor of the same list with the same filter and order.`,
    );
  return { sort: found.data[1], key: found.data[2] };
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}
