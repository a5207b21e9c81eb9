import { expect, it } from 'vitest';
import { describeServed } from './served.ts';

/** Takes nothing away: no claim is weaker. */
const nothing = { minStrength: 'ALLEGED' };

const pageOf = (list: string, type: string) => `
  query ($filter: ${type}, $lens: Lens, $first: Int, $after: String) {
    page: ${list}(filter: $filter, lens: $lens, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { key } }
    }
  }`;
const lists = {
  claims: pageOf('claims', 'ClaimFilter'),
  sources: pageOf('sources', 'SourceFilter'),
  transfers: pageOf('transfers', 'TransferFilter'),
  violations: pageOf('violations', 'ViolationFilter'),
};
type List = keyof typeof lists;

const filters: [List, object][] = [
  ['claims', { positions: ['DENIES', 'REJECTS_REPORT'] }],
  ['claims', { makers: ['msmt'] }],
  ['claims', { sources: ['src-article'] }],
  ['claims', { transfers: ['tr-troops-2024'] }],
  ['claims', { cites: ['RESOLUTION'] }],
  ['claims', { overtaken: true }],
  ['claims', { overtaken: false }],
  ['claims', { published: { to: '2024-04-30' } }],
  ['claims', { or: [{ cites: ['PROVISION', 'RESOLUTION'] }, { not: { makers: ['msmt'] } }] }],
  ['sources', { types: ['panel-report', 'treaty'] }],
  ['sources', { publishers: ['panel-of-experts-1874'] }],
  ['sources', { published: { from: '2024-05-01' } }],
  ['transfers', { minIndependentMakers: 2 }],
  ['transfers', { maxIndependentMakers: 1 }],
  ['violations', { party: { actor: 'russian-federation', role: 'recipient' } }],
  ['violations', { party: { actor: 'dprk' } }],
  ['violations', { readWithNatures: ['CLARIFICATION', 'BINDING'] }],
];
const shown = filters.map(([list, filter]) => ({ list, filter, written: JSON.stringify(filter) }));

describeServed('claims and sources', (client) => {
  const ask = async (list: List, variables: object) => (await client.data(lists[list], variables)).page;
  const keys = async (list: List, variables: object): Promise<string[]> => {
    const found: string[] = [];
    for (let after: string | null = null; ; ) {
      const page = await ask(list, { ...variables, first: 40, after });
      found.push(...page.edges.map(({ node }: { node: { key: string } }) => node.key));
      if (!page.pageInfo.hasNextPage) return found;
      after = page.pageInfo.endCursor;
    }
  };

  it.each(shown)('$list by $written are a part, the same through a lens', async ({ list, filter }) => {
    const [all, kept, left] = await Promise.all([
      ask(list, {}),
      ask(list, { filter }),
      ask(list, { filter: { not: filter } }),
    ]);
    expect(kept.totalCount).toBeGreaterThan(0);
    expect(left.totalCount).toBeGreaterThan(0);
    expect(kept.totalCount + left.totalCount).toBe(all.totalCount);
    const stored = await keys(list, { filter });
    expect(stored).toHaveLength(kept.totalCount);
    expect(await keys(list, { filter, lens: nothing })).toEqual(stored);
  });

  it('are listed page by page without a gap, the latest first', async () => {
    const query = `{ claims(first: 100) { totalCount edges { node { key statedOn source { publishedOn } } } }
      sources(first: 100) { totalCount edges { node { key publishedOn } } } }`;
    const { claims, sources } = await client.data(query);
    expect((await keys('claims', {})).length).toBe(claims.totalCount);
    expect(await keys('sources', {})).toEqual(
      sources.edges.map(({ node }: { node: { key: string } }) => node.key),
    );
    const said = claims.edges.map(
      ({ node }: { node: { statedOn: string | null; source: { publishedOn: string | null } } }) =>
        node.statedOn ?? node.source.publishedOn ?? '',
    );
    expect(said).toEqual(said.toSorted().reverse());
    const days = sources.edges.map(
      ({ node }: { node: { publishedOn: string | null } }) => node.publishedOn ?? '',
    );
    expect(days).toEqual(days.toSorted().reverse());
  });

  it('are those that a lens shows, one by one', async () => {
    const lens = { knownAt: '2024-10-31', withoutSources: ['src-poe-2024-215'], withoutMakers: ['rusi'] };
    for (const [list, one] of [
      ['claims', 'claim'],
      ['sources', 'source'],
    ] as const) {
      const everything = await keys(list, {});
      const fields = everything.map(
        (key, place) => `n${place}: ${one}(key: ${JSON.stringify(key)}, lens: $lens) { key }`,
      );
      const answers = await Promise.all(
        Array.from({ length: Math.ceil(fields.length / 20) }, (_, part) =>
          client.data(`query ($lens: Lens) { ${fields.slice(part * 20, part * 20 + 20).join(' ')} }`, {
            lens,
          }),
        ),
      );
      const there = answers.flatMap((data) =>
        Object.values(data as Record<string, { key: string } | null>).flatMap((node) => node?.key ?? []),
      );
      const listed = await keys(list, { lens });
      expect(listed).toEqual(there);
      expect(listed.length).toBeGreaterThan(0);
      expect(listed.length).toBeLessThan(everything.length);
    }
  });

  it('came out by the day of a lens, and not in what it leaves out', async () => {
    const query = `query ($lens: Lens) {
      sources(lens: $lens, first: 100) { edges { node { key publishedOn } } }
      claims(lens: $lens, first: 100) { edges { node { by { key } source { key publishedOn } } } } }`;
    const lens = { knownAt: '2024-10-31', withoutSources: ['src-poe-2024-215'], withoutMakers: ['rusi'] };
    const { claims, sources } = await client.data(query, { lens });
    const seen: { key: string; publishedOn: string | null }[] = [
      ...sources.edges.map(({ node }: { node: object }) => node),
      ...claims.edges.map(({ node }: { node: { source: object } }) => node.source),
    ];
    expect(seen.length).toBeGreaterThan(sources.edges.length);
    expect(seen.filter(({ publishedOn }) => publishedOn === null || publishedOn > lens.knownAt)).toEqual([]);
    expect(seen.filter(({ key }) => lens.withoutSources.includes(key))).toEqual([]);
    expect(
      claims.edges.filter(({ node }: { node: { by: { key: string } } }) => node.by.key === 'rusi'),
    ).toEqual([]);
  });

  it('cite as closely as the accusation does', async () => {
    const query = `query ($key: ID!) { claim(key: $key) {
      cites { ... on Resolution { number } } citations { level text { ... on Resolution { number } } } } }`;
    const { claim } = await client.data(query, { key: 'cl-petroleum-2020-jan-may-united-states-accusation' });
    expect(claim.citations).toEqual([
      { level: 'measure', text: { number: 2375 } },
      { level: 'measure', text: { number: 2397 } },
    ]);
    expect(claim.cites).toEqual(claim.citations.map(({ text }: { text: object }) => text));
  });
});
