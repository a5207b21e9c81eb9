import { PublicError } from '../errors.ts';

/** A lens that takes something away is refused: nothing here looks through one yet. */
export function refuseLens(args: unknown): void {
  const lens = (args as { lens?: Record<string, unknown> | null }).lens ?? {};
  const used = Object.entries(lens).filter(([, value]) => value !== null && value !== undefined);
  if (used.length > 0)
    throw new PublicError(
      'BAD_USER_INPUT',
      `lens is not supported yet: leave out ${used.map(([field]) => `lens.${field}`).join(', ')}.`,
    );
}
