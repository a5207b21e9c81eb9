import type { PageFrom } from '../connection.ts';
import { isAfter, type Position } from '../cursors.ts';
import { type Direction, opposite } from '../directions.ts';

/** The next rows of a list that lies in memory, read the way that the page asks for. */
export function pageInMemory<T>(
  rows: readonly T[],
  positionOf: (row: T) => Position,
  runs: Direction,
  { from, limit, backwards }: PageFrom,
): T[] {
  const way = backwards ? opposite[runs] : runs;
  return rows
    .map((row) => ({ row, position: positionOf(row) }))
    .filter(({ position }) => from === null || isAfter(position, from, way))
    .sort((a, b) => (isAfter(b.position, a.position, way) ? -1 : 1))
    .slice(0, limit)
    .map(({ row }) => row);
}
