import { type Connection, connection } from './connection.ts';
import type { Position } from './cursors.ts';
import type { PageLoader } from './loaders/batches.ts';
import type { PageArguments } from './page-arguments.ts';

/** A page of what hangs on one parent, read together with the same page of its siblings. */
export function connectionUnder<T>(
  page: PageArguments,
  {
    field,
    parent,
    loader,
    position,
    count,
  }: {
    /** Type and name of the field: `Actor.transfersSent`. */
    field: string;
    parent: string;
    loader: PageLoader<T>;
    position: (row: T) => Position;
    count: () => Promise<number>;
  },
): Connection<T> {
  return connection(page, {
    question: `${field} ${parent}`,
    rows: (wanted) => loader.load({ parent, ...wanted }),
    position,
    count,
  });
}

/** Where a transfer or violation stands in a list by days. */
export const byPeriod = ({ sortOn, key }: { sortOn: string; key: string }): Position => ({
  sort: sortOn,
  key,
});

/** Where a claim stands in a list by the day it was said. */
export const byDaySaid = ({ statedOn, key }: { statedOn: string | null; key: string }): Position => ({
  sort: statedOn ?? '',
  key,
});
