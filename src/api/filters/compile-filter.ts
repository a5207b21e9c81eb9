import { PublicError } from '../../errors.ts';
import type { CypherFilter } from '../../graph/graph.ts';
import type { Context } from '../context.ts';
import type { Leaf } from './leaf.ts';

/** How deep `and`, `or` and `not` may stand inside each other, and how many conditions a filter may hold. */
const deepest = 5;
const most = 100;

type Filter = { readonly [field: string]: unknown };

/**
 * Makes a Cypher condition of a filter: fixed fragments, with everything that a caller wrote in parameters.
 * A filter that holds nothing lets everything through.
 */
export async function compileFilter(
  context: Context,
  leaves: Readonly<Record<string, Leaf>>,
  filter: Filter,
): Promise<CypherFilter> {
  const prepared: Promise<[string, unknown]>[] = [];

  const all = (inner: Filter, path: string, depth: number): string => {
    if (depth > deepest)
      throw new PublicError('BAD_USER_INPUT', `${path} stands too deep: expected at most ${deepest} levels.`);
    const parts = Object.entries(inner).flatMap(([field, value]) =>
      value === null || value === undefined
        ? []
        : [`(${condition(field, value, `${path}.${field}`, depth)})`],
    );
    return parts.length === 0 ? 'true' : parts.join(' AND ');
  };

  const condition = (field: string, value: unknown, path: string, depth: number): string => {
    if (field === 'not') return `NOT (${all(value as Filter, path, depth + 1)})`;
    if (field === 'and' || field === 'or') {
      const parts = (value as Filter[]).map(
        (inner, place) => `(${all(inner, `${path}[${place}]`, depth + 1)})`,
      );
      if (parts.length === 0)
        throw new PublicError('BAD_USER_INPUT', `${path} is empty: expected at least one condition.`);
      return parts.join(field === 'and' ? ' AND ' : ' OR ');
    }
    const leaf = leaves[field];
    if (leaf === undefined) throw new Error(`There is no leaf for ${path}.`);
    const name = `filter${prepared.length}`;
    if (prepared.length >= most)
      throw new PublicError('BAD_USER_INPUT', `filter holds more than ${most} conditions.`);
    prepared.push(
      Promise.resolve(leaf.prepare ? leaf.prepare(context, path, value as never) : value).then((ready) => [
        name,
        ready,
      ]),
    );
    return leaf.cypher.replaceAll('$value', `$${name}`);
  };

  const text = all(filter, 'filter', 0);
  return { text, params: Object.fromEntries(await Promise.all(prepared)) };
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
