import { isAfter, type Position } from '../cursors.ts';

/** The next rows of a list that lies in memory, after a position or from the beginning. */
export function pageInMemory<T>(
  rows: readonly T[],
  positionOf: (row: T) => Position,
  direction: 'ASC' | 'DESC',
  { after, limit }: { readonly after: Position | null; readonly limit: number },
): T[] {
  return rows
    .map((row) => ({ row, position: positionOf(row) }))
    .filter(({ position }) => after === null || isAfter(position, after, direction))
    .sort((a, b) => (isAfter(b.position, a.position, direction) ? -1 : 1))
    .slice(0, limit)
    .map(({ row }) => row);
}
