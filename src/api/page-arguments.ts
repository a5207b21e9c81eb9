import { PublicError } from '../errors.ts';

/** The arguments of a field that lists a page: forwards from a cursor, or backwards from one. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** Which page is asked for: how many rows, from which cursor on, and which way. */
export interface PageWanted {
  readonly size: number;
  readonly cursor: { readonly field: 'after' | 'before'; readonly value: string } | null;
  readonly backwards: boolean;
}

/** Reads page arguments; a page that is asked for from both ends is BAD_USER_INPUT. */
export function pageWanted({ first, after, last, before }: PageArguments): PageWanted {
  const backwards = isGiven(last) || isGiven(before);
  if (backwards && (isGiven(first) || isGiven(after)))
    throw new PublicError(
      'BAD_USER_INPUT',
      `${isGiven(first) ? 'first' : 'after'} and ${isGiven(last) ? 'last' : 'before'} are both given: expected a page from one end, by first and after or by last and before.`,
    );
  const [field, value] = backwards ? (['before', before] as const) : (['after', after] as const);
  return {
    size: backwards ? bounded('last', last, { most: 100, usual: 20 }) : pageSize(first),
    cursor: isGiven(value) ? { field, value } : null,
    backwards,
  };
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

/** A whole number between bounds, or BAD_USER_INPUT that names the argument, the value and the bounds. */
export function bounded(
  name: string,
  value: number | null | undefined,
  { least = 1, most, usual }: { least?: number; most: number; usual: number },
): number {
  const number = value ?? usual;
  if (number < least || number > most)
    throw new PublicError('BAD_USER_INPUT', `${name} is ${number}: expected ${least} to ${most}.`);
  return number;
}

/** How many items a page holds. */
export function pageSize(first: number | null | undefined, usual = 20): number {
  return bounded('first', first, { most: 100, usual });
}
