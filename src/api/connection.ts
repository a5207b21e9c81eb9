import { fromCursor, type Position, toCursor } from './cursors.ts';
import { type PageArguments, pageWanted } from './page-arguments.ts';

interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** A page whose parts are read only when they are asked for; the rows are read once. */
export interface Connection<T> {
  edges(): Promise<Edge<T>[]>;
  pageInfo(): Promise<PageInfo>;
  totalCount(): Promise<number>;
}

/** Where a page begins, how many rows it wants, and which way it is read. */
export interface PageFrom {
  /** The row next to the page; null for the end of the list that the page begins at. */
  readonly from: Position | null;
  readonly limit: number;
  /** Towards the beginning of the list, the rows nearest to `from` first. */
  readonly backwards: boolean;
}

/** How to list something page by page. */
export interface Listing<T> {
  /** Names the list with its parent, filter and order: a cursor is good for one list only. */
  readonly question: string;
  rows(page: PageFrom): Promise<readonly T[]>;
  position(row: T): Position;
  count(): Promise<number>;
}

/** A page of a list. Bad page arguments fail here, before anything is read. */
export function connection<T>(page: PageArguments, listing: Listing<T>): Connection<T> {
  const { size, cursor, backwards } = pageWanted(page);
  const from = cursor === null ? null : fromCursor(listing.question, cursor.field, cursor.value);

  let read: Promise<{ edges: Edge<T>[]; more: boolean }> | undefined;
  const rows = () => {
    read ??= listing.rows({ from, limit: size + 1, backwards }).then((found) => {
      const edges = found
        .slice(0, size)
        .map((node) => ({ node, cursor: toCursor(listing.question, listing.position(node)) }));
      return { edges: backwards ? edges.reverse() : edges, more: found.length > size };
    });
    return read;
  };

  return {
    edges: async () => (await rows()).edges,
    pageInfo: async () => {
      const { edges, more } = await rows();
      return {
        hasNextPage: backwards ? from !== null : more,
        hasPreviousPage: backwards ? more : from !== null,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      };
    },
    totalCount: () => listing.count(),
  };
}
