import { createHash } from 'node:crypto';

/** The SHA-256 of a result in its canonical form: JSON without white space, the fields of every object in order. */
export function resultDigest(result: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(inOrder(result)))
    .digest('hex');
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, inOrder(inner)]),
  );
}
