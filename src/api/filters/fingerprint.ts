import { createHash } from 'node:crypto';

/** A short name of a filter, so that a cursor is good for the list that it was given out for and for no other. */
export function fingerprint(filter: unknown): string {
  const sorted = JSON.stringify(filter ?? {}, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([, inner]) => inner !== null && inner !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : value,
  );
  return createHash('sha256').update(sorted).digest('base64url').slice(0, 12);
}
