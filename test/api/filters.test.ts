import { expect, it } from 'vitest';
import { describeServed } from './served.ts';

describeServed('filters', (client) => {
  const count = async (filter: object): Promise<number> => {
    const query = 'query ($filter: ViolationFilter) { violations(filter: $filter) { totalCount } }';
    return (await client.data(query, { filter })).violations.totalCount;
  };
  const everything = { verdicts: ['BREACH', 'POSSIBLE_BREACH', 'EXEMPT', 'UNKNOWN'] };
  const leaves: [string, object][] = [
    ['resolutions', { resolutions: ['1874'] }],
    ['provisions', { provisions: ['1874-9', '1718-8-b'] }],
    ['measures', { measures: ['arms-embargo'] }],
    ['verdicts', { verdicts: ['BREACH'] }],
    ['bases', { bases: ['DISPUTED'] }],
    ['standings', { standings: ['ADMITTED'] }],
    ['actors', { actors: ['angara'] }],
    ['suppliers', { suppliers: ['dprk'] }],
    ['recipients', { recipients: ['dprk'] }],
    ['carriers', { carriers: ['angara', 'lady-r'] }],
    ['categories', { categories: ['arms'] }],
    ['transfers', { transfers: ['tr-troops-2024'] }],
    ['certainties', { certainties: ['MEDIUM', 'CHECK'] }],
    ['during', { during: { from: '2024-10-01', to: '2024-10-31' } }],
    ['party', { party: { actor: 'russian-federation', role: 'port-state' } }],
    ['party in any role', { party: { actor: 'dprk' } }],
    ['readWithNatures', { readWithNatures: ['CLARIFICATION'] }],
    ['minIndependentMakers', { minIndependentMakers: 2 }],
    ['maxIndependentMakers', { maxIndependentMakers: 1 }],
  ];

  it.each(leaves)('by %s keep some and leave the others to `not`', async (_, leaf) => {
    const [all, kept, left] = await Promise.all([
      count(everything),
      count({ and: [everything, leaf] }),
      count({ and: [everything, { not: leaf }] }),
    ]);
    expect(kept).toBeGreaterThan(0);
    expect(left).toBeGreaterThan(0);
    expect(kept + left).toBe(all);
  });

  it('of one object are joined by and, those of `or` by or', async () => {
    const [a, b] = [{ suppliers: ['dprk'] }, { bases: ['SETTLED'] }];
    const [inA, inB, both, either] = await Promise.all([
      count(a),
      count(b),
      count({ ...a, ...b }),
      count({ or: [a, b] }),
    ]);
    expect(either).toBe(inA + inB - both);
    expect(both).toBeLessThan(either);
  });

  it('list breaches and possible breaches unless verdicts are named, however deep', async () => {
    expect(await count({})).toBe(await count({ verdicts: ['BREACH', 'POSSIBLE_BREACH'] }));
    expect(await count({ not: { verdicts: ['BREACH', 'POSSIBLE_BREACH'] } })).toBe(
      await count({ verdicts: ['EXEMPT', 'UNKNOWN'] }),
    );
  });

  it('by a category hold for everything narrower', async () => {
    expect(await count({ categories: ['un-register-weapons'] })).toBe(
      await count({ categories: ['un-register-weapons', 'ballistic-missile', 'heavy-artillery'] }),
    );
    expect(await count({ categories: ['arms'] })).toBeGreaterThan(
      await count({ categories: ['un-register-weapons'] }),
    );
  });

  it('by days find what was still going on', async () => {
    const query =
      'query ($filter: TransferFilter) { transfers(filter: $filter, first: 100) { edges { node { key period { from to } } } } }';
    const { transfers } = await client.data(query, { filter: { during: { from: '2026-01-01' } } });
    const periods = transfers.edges.map(
      ({ node }: { node: { period: { to: string | null } } }) => node.period.to,
    );
    expect(periods.length).toBeGreaterThan(0);
    expect(periods.filter((to: string | null) => to !== null && to < '2026-01-01')).toEqual([]);
  });
});
