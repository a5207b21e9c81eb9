import { PublicError } from '../errors.ts';

/** The arguments of a field that lists a page. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
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
