import { expect, it } from 'vitest';
import { describeServed } from './served.ts';

const steps =
  'length steps { relationship outgoing node { __typename ... on Actor { key } ... on Transfer { key } ... on Place { key } } }';

describeServed('walks', (client) => {
  const paths = async (args: string) => (await client.data(`{ paths(${args}) { ${steps} } }`)).paths;

  it('find a direct tie and read it from both ends', async () => {
    const ends = ['{kind: ACTOR, key: "m-leasing"}', '{kind: ACTOR, key: "angara"}'];
    const [there] = await paths(`from: ${ends[0]}, to: ${ends[1]}, first: 1`);
    const [back] = await paths(`from: ${ends[1]}, to: ${ends[0]}, first: 1`);
    expect(there).toMatchObject({
      length: 1,
      steps: [{ relationship: 'OWNS', outgoing: true, node: { key: 'angara' } }],
    });
    expect(back).toMatchObject({
      length: 1,
      steps: [{ relationship: 'OWNS', outgoing: false, node: { key: 'm-leasing' } }],
    });
  });

  it('list the shortest ways first, each node once a way, the same every time', async () => {
    const args =
      'from: {kind: ACTOR, key: "angara"}, to: {kind: ACTOR, key: "kim-jong-un"}, first: 40, maxLength: 4';
    const found = await paths(args);
    const lengths = found.map(({ length }: { length: number }) => length);
    expect(lengths).toEqual([...lengths].sort());
    expect(new Set(lengths).size).toBeGreaterThan(1);
    for (const way of found) {
      const nodes = way.steps.map(
        ({ node }: { node: { __typename: string; key: string } }) => `${node.__typename}:${node.key}`,
      );
      expect(way.steps.length).toBe(way.length);
      expect(new Set(nodes).size).toBe(nodes.length);
      expect(nodes).not.toContain('Actor:angara');
      expect(nodes.at(-1)).toBe('Actor:kim-jong-un');
    }
    expect(new Set(found.map((way: unknown) => JSON.stringify(way))).size).toBe(found.length);
    expect(await paths(args)).toEqual(found);
  });

  it('go through what is asked for only', async () => {
    const from = 'from: {kind: SOURCE, key: "src-article"}, to: {kind: RESOLUTION, key: "S/RES/1874 (2009)"}';
    expect(await paths(`${from}, maxLength: 6`)).toEqual([]);
    const [way] = await paths(
      `${from}, through: [IN, ABOUT, THROUGH, AGAINST, HAS_PROVISION], maxLength: 5, first: 1`,
    );
    expect(way.steps.map(({ relationship }: { relationship: string }) => relationship)).toEqual([
      'IN',
      'ABOUT',
      'THROUGH',
      'AGAINST',
      'HAS_PROVISION',
    ]);
  });

  it('lead to actors that are listed today, the nearest first, never to the start', async () => {
    const query = `{ pathsToDesignated(from: {kind: ACTOR, key: "chon-ma-san"}, first: 10) {
      length designated { key designations { authority delistedOn } } steps { node { __typename } } } }`;
    const { pathsToDesignated } = await client.data(query);
    expect(pathsToDesignated.length).toBe(10);
    const lengths = pathsToDesignated.map(({ length }: { length: number }) => length);
    expect(lengths).toEqual([...lengths].sort());
    for (const { designated } of pathsToDesignated) {
      expect(designated.key).not.toBe('chon-ma-san');
      expect(designated.designations).toContainEqual({ authority: 'UN', delistedOn: null });
    }
  });

  it('say which limit kept them from going on, and nothing where there is no other way', async () => {
    const cuts = async (query: string) => (await client.ask(query)).body.extensions?.cut;
    const ends = 'from: {kind: ACTOR, key: "angara"}, to: {kind: ACTOR, key: "kim-jong-un"}';
    expect(
      await cuts(
        `{ all: paths(${ends}, first: 1) { length } none: paths(${ends}, maxLength: 1) { length } }`,
      ),
    ).toEqual([
      {
        at: ['all'],
        limit: 'first',
        value: 1,
        statement: 'The list ends where `first` ends it; there may be more.',
      },
      {
        at: ['none'],
        limit: 'maxLength',
        value: 1,
        statement: 'Paths longer than `maxLength` were not looked for.',
      },
    ]);
    expect(await cuts(`{ paths(${ends}, through: [VETOED_BY]) { length } }`)).toBeUndefined();
    const listed = (args: string) =>
      cuts(`{ pathsToDesignated(from: {kind: ACTOR, key: "chon-ma-san"}, ${args}) { length } }`);
    expect(await listed('first: 1')).toMatchObject([{ at: ['pathsToDesignated'], limit: 'first', value: 1 }]);
    expect(await listed('first: 100, maxLength: 1')).toMatchObject([{ limit: 'maxLength', value: 1 }]);
  });

  it('draw what lies around a transfer, with links between what is drawn only', async () => {
    const query = `query ($limit: Int) { neighbourhood(around: [{kind: TRANSFER, key: "tr-troops-2024"}], depth: 2, limit: $limit) {
      truncated nodes { id kind key label } links { id type from to } } }`;
    const { neighbourhood: small } = await client.data(query, { limit: 10 });
    expect(small).toMatchObject({ truncated: true, nodes: { length: 10 } });
    expect(small.nodes[0]).toMatchObject({ kind: 'TRANSFER', key: 'tr-troops-2024' });
    const ids = new Set(small.nodes.map(({ id }: { id: string }) => id));
    expect(small.links.length).toBeGreaterThanOrEqual(9);
    for (const { from, to } of small.links) expect([ids.has(from), ids.has(to)]).toEqual([true, true]);
    expect(new Set(small.links.map(({ id }: { id: string }) => id)).size).toBe(small.links.length);
  });

  it('draw everything when there is room', async () => {
    const { neighbourhood } = await client.data(
      '{ neighbourhood(around: [{kind: DRAFT, key: "draft-2024-255"}], depth: 1) { truncated nodes { key } links { type } } }',
    );
    expect(neighbourhood).toEqual({
      truncated: false,
      nodes: [{ key: 'draft-2024-255' }, { key: 'china' }, { key: 'russian-federation' }],
      links: [{ type: 'ABSTAINED_BY' }, { type: 'VETOED_BY' }],
    });
  });
});
