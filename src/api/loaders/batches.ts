import DataLoader from 'dataloader';
import { groupBy } from 'es-toolkit';
import { turned } from '../../graph/query.ts';
import type { PageFrom } from '../connection.ts';
import { type Direction, opposite, starts } from '../directions.ts';

/** Reads records by key, all keys of a level in one query; null where there is none. */
export function loadByKey<R extends { key: string }, T>(
  read: (keys: string[]) => Promise<R[]>,
  value: (row: R) => T,
): DataLoader<string, T | null> {
  return new DataLoader(async (keys) => {
    const rows = new Map((await read([...keys])).map((row) => [row.key, value(row)]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

/** Reads lists by the key of their parent, all parents of a level in one query. */
export function loadLists<R extends { parent: string }, T>(
  read: (keys: string[]) => Promise<R[]>,
  value: (row: R) => T,
): DataLoader<string, T[]> {
  return new DataLoader(async (keys) => {
    const rows = groupBy(await read([...keys]), ({ parent }) => parent);
    return keys.map((key) => (rows[key] ?? []).map(value));
  });
}

/** Reads how many there are by the key of their parent; a parent without any has no row. */
export function loadCounts(
  read: (keys: string[]) => Promise<{ key: string; count: number }[]>,
): DataLoader<string, number> {
  return new DataLoader(async (keys) => {
    const rows = new Map((await read([...keys])).map(({ key, count }) => [key, count]));
    return keys.map((key) => rows.get(key) ?? 0);
  });
}

/** A page under a parent. */
export interface PageUnder extends PageFrom {
  readonly parent: string;
}

/** Reads pages under parents, those of one level together. */
export interface PageLoader<T> {
  load(page: PageUnder): Promise<T[]>;
}

/** Leaves a query as it is, or turns it round. */
type Turn = typeof turned;

interface PageParams {
  keys: string[];
  sort: string;
  key: string;
  limit: number;
}

/**
 * Reads pages by the key of their parent: one query for all parents that ask for the same page,
 * so their number follows the shape of the question. A page that is read backwards is the same one turned round.
 */
export function loadPages<R extends { parent: string }, T>(
  runs: Direction,
  read: (params: PageParams, turn: Turn) => Promise<R[]>,
  value: (row: R) => T,
): PageLoader<T> {
  return new DataLoader<PageUnder, T[], string>(
    async (pages) => {
      const samePage = Object.values(groupBy(pages, pageName));
      const answers = await Promise.all(
        samePage.map(async (group) => {
          const { from, limit, backwards } = group[0] as PageUnder;
          const { sort, key } = from ?? starts[backwards ? opposite[runs] : runs];
          const rows = await read(
            { keys: group.map(({ parent }) => parent), sort: String(sort), key, limit },
            backwards ? turned : (query) => query,
          );
          const byParent = groupBy(rows, ({ parent }) => parent);
          return group.map((page): [PageUnder, T[]] => [page, (byParent[page.parent] ?? []).map(value)]);
        }),
      );
      const found = new Map(answers.flat());
      return pages.map((page) => found.get(page) ?? []);
    },
    { cacheKeyFn: (page) => `${page.parent} ${pageName(page)}` },
  );
}

function pageName({ from, limit, backwards }: PageFrom): string {
  return JSON.stringify([from, limit, backwards]);
}
