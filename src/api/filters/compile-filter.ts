import { PublicError } from '../../errors.ts';
import type { CypherFilter } from '../../graph/graph.ts';
import type { Context } from '../context.ts';
import type { Leaf } from './leaf.ts';

/** How deep `and`, `or` and `not` may stand inside each other, and how many conditions a filter may hold. */
const deepest = 5;
const most = 100;

type Filter = { readonly [field: string]: unknown };

/** A filter in both its forms: a condition in Cypher for what is stored, and one in process for what a lens shows. */
export interface CompiledFilter<T> {
  readonly cypher: CypherFilter;
  readonly holds: (record: T) => boolean;
}

/** A part of a filter: fixed Cypher, and the same in process. */
interface Part<T> {
  readonly text: string;
  readonly holds: (record: T) => boolean;
}

/**
 * Makes a condition of a filter, from one table of leaves with both forms. The Cypher is made of fixed fragments,
 * with everything that a caller wrote in parameters. A filter that holds nothing lets everything through.
 */
export async function compileFilter<T>(
  context: Context,
  leaves: Readonly<Record<string, Leaf<T>>>,
  filter: Filter,
): Promise<CompiledFilter<T>> {
  const preparing: (() => unknown)[] = [];
  const values: unknown[] = [];

  const all = (inner: Filter, path: string, depth: number): Part<T> => {
    if (depth > deepest)
      throw new PublicError('BAD_USER_INPUT', `${path} stands too deep: expected at most ${deepest} levels.`);
    const parts = Object.entries(inner).flatMap(([field, value]) =>
      value === null || value === undefined ? [] : [condition(field, value, `${path}.${field}`, depth)],
    );
    return parts.length === 0 ? { text: 'true', holds: () => true } : joined(parts, 'AND');
  };

  const condition = (field: string, value: unknown, path: string, depth: number): Part<T> => {
    if (field === 'not') {
      const { text, holds } = all(value as Filter, path, depth + 1);
      return { text: `NOT (${text})`, holds: (record) => !holds(record) };
    }
    if (field === 'and' || field === 'or') {
      const parts = (value as Filter[]).map((inner, place) => all(inner, `${path}[${place}]`, depth + 1));
      if (parts.length === 0)
        throw new PublicError('BAD_USER_INPUT', `${path} is empty: expected at least one condition.`);
      return joined(parts, field === 'and' ? 'AND' : 'OR');
    }
    const leaf = leaves[field];
    if (leaf === undefined) throw new Error(`There is no leaf for ${path}.`);
    const place = preparing.length;
    if (place >= most) throw new PublicError('BAD_USER_INPUT', `filter holds more than ${most} conditions.`);
    preparing.push(() => (leaf.prepare ? leaf.prepare(context, path, value as never) : value));
    return {
      text: leaf.cypher.replaceAll('$value', `$${nameOf(place)}`),
      holds: (record) => leaf.holds(record, values[place] as never),
    };
  };

  const { text, holds } = all(filter, 'filter', 0);
  /** Only now, when nothing more can be refused: a failure that nobody waits for would end the process. */
  values.push(...(await Promise.all(preparing.map((prepare) => prepare()))));
  const params = Object.fromEntries(values.map((value, place) => [nameOf(place), value]));
  return { cypher: { text, params }, holds };
}

function nameOf(place: number): string {
  return `filter${place}`;
}

function joined<T>(parts: readonly Part<T>[], by: 'AND' | 'OR'): Part<T> {
  return {
    text: parts.map(({ text }) => `(${text})`).join(` ${by} `),
    holds: (record) =>
      by === 'AND' ? parts.every(({ holds }) => holds(record)) : parts.some(({ holds }) => holds(record)),
  };
}

/** Whether a field is named anywhere in a filter. */
export function names(filter: Filter, field: string): boolean {
  return Object.entries(filter).some(([name, value]) => {
    if (value === null || value === undefined) return false;
    if (name === field) return true;
    if (name === 'and' || name === 'or') return (value as Filter[]).some((inner) => names(inner, field));
    return name === 'not' && names(value as Filter, field);
  });
}
