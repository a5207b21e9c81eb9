import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkedGraph } from '../../src/graph/checked-graph.ts';
import type { Row } from '../../src/graph/engine.ts';
import { query } from '../../src/graph/query.ts';

const regimes = query('read/law-regimes', { params: {}, row: { key: z.string(), target: z.string() } });

/** An engine that answers every query with the same rows. */
function graphAnswering(rows: Row[]) {
  return checkedGraph({
    name: 'embedded',
    read: async () => rows,
    transaction: (work) => work(async () => rows),
    schema: async () => {},
    backUp: async () => {},
    close: async () => {},
  });
}

describe('rows and parameters', () => {
  it('pass when they are of the declared shape', async () => {
    const rows = [{ key: '1718', target: 'dprk' }];
    expect(await graphAnswering(rows).read(regimes, {})).toEqual(rows);
  });

  it('are refused when a column is missing, of another type, or undeclared', async () => {
    for (const row of [{ key: '1718' }, { key: 1718, target: 'dprk' }, { key: '1718', target: 'dprk', x: 1 }])
      await expect(graphAnswering([row]).read(regimes, {})).rejects.toThrow('A row of read/law-regimes');
  });

  it('are refused when a parameter is undeclared', async () => {
    const params = { surplus: true } as never;
    await expect(graphAnswering([]).read(regimes, params)).rejects.toThrow(
      'The parameters of read/law-regimes',
    );
  });

  it('a filter is refused by a query that takes none', async () => {
    await expect(graphAnswering([]).read(regimes, {}, { text: 'true', params: {} })).rejects.toThrow(
      'takes no filter',
    );
  });
});
