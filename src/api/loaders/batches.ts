import DataLoader from 'dataloader';
import { groupBy } from 'es-toolkit';
import type { Position } from '../cursors.ts';

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
export interface PageUnder {
  readonly parent: string;
  readonly after: Position | null;
  readonly limit: number;
}

/** Reads pages under parents, those of one level together. */
export interface PageLoader<T> {
  load(page: PageUnder): Promise<T[]>;
}

interface PageParams {
  keys: string[];
  sort: string;
  key: string;
  limit: number;
}

/**
 * Reads pages by the key of their parent: one query for all parents that ask for the same page,
 * so their number follows the shape of the question. `start` is the position before the first row.
 */
export function loadPages<R extends { parent: string }, T>(
  start: { sort: string; key: string },
  read: (params: PageParams) => Promise<R[]>,
  value: (row: R) => T,
): PageLoader<T> {
  return new DataLoader<PageUnder, T[], string>(
    async (pages) => {
      const samePage = Object.values(groupBy(pages, ({ after, limit }) => JSON.stringify([after, limit])));
      const answers = await Promise.all(
        samePage.map(async (group) => {
          const { after, limit } = group[0] as PageUnder;
          const { sort, key } = after ?? start;
          const rows = await read({
            keys: group.map(({ parent }) => parent),
            sort: String(sort),
            key,
            limit,
          });
          const byParent = groupBy(rows, ({ parent }) => parent);
          return group.map((page): [PageUnder, T[]] => [page, (byParent[page.parent] ?? []).map(value)]);
        }),
      );
      const found = new Map(answers.flat());
      return pages.map((page) => found.get(page) ?? []);
    },
    { cacheKeyFn: ({ parent, after, limit }) => JSON.stringify([parent, after, limit]) },
  );
}

/** Before the first row of a list with the latest day first. */
export const latestFirst = { sort: '9999', key: '' };

/** Before the first row of a list in the order of words. */
export const inOrder = { sort: '', key: '' };
