import { fromCursor, type Position, toCursor } from './cursors.ts';
import { type PageArguments, pageSize } from './page-arguments.ts';

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

/** How to list something page by page. */
export interface Listing<T> {
  /** Names the list with its parent, filter and order: a cursor is good for one list only. */
  readonly question: string;
  /** The first `limit` items after a position, or from the beginning. */
  rows(after: Position | null, limit: number): Promise<readonly T[]>;
  position(row: T): Position;
  count(): Promise<number>;
}

/** A page of a list. Bad page arguments fail here, before anything is read. */
export function connection<T>(page: PageArguments, listing: Listing<T>): Connection<T> {
  const first = pageSize(page.first);
  const after =
    page.after === null || page.after === undefined ? null : fromCursor(listing.question, page.after);

  let read: Promise<{ edges: Edge<T>[]; more: boolean }> | undefined;
  const rows = () => {
    read ??= listing.rows(after, first + 1).then((found) => ({
      edges: found
        .slice(0, first)
        .map((node) => ({ node, cursor: toCursor(listing.question, listing.position(node)) })),
      more: found.length > first,
    }));
    return read;
  };

  return {
    edges: async () => (await rows()).edges,
    pageInfo: async () => {
      const { edges, more } = await rows();
      return {
        hasNextPage: more,
        hasPreviousPage: after !== null,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      };
    },
    totalCount: () => listing.count(),
  };
}
