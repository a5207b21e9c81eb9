import { expect, it } from 'vitest';
import { globalId } from '../../src/api/global-id.ts';
import { questions } from '../../src/api/questions.ts';
import { describeServed } from './served.ts';

const question = (name: string) => questions.find((each) => each.name === name)?.query ?? '';

describeServed('through a lens', (client) => {
  const standing = async (lens: object) => {
    const query =
      'query ($lens: Lens) { transfer(key: "tr-troops-2024", lens: $lens) { standing independentMakers } }';
    return (await client.data(query, { lens })).transfer;
  };

  it('the troops are known, denied and admitted as the days go by', async () => {
    expect(await standing({ knownAt: '2024-10-28' })).toBeNull();
    expect(await standing({ knownAt: '2024-10-29' })).toEqual({
      standing: 'UNCORROBORATED',
      independentMakers: 1,
    });
    expect(await standing({ knownAt: '2024-10-30' })).toMatchObject({ standing: 'CONTESTED' });
    expect(await standing({ knownAt: '2025-04-25' })).toMatchObject({ standing: 'CONTESTED' });
    expect(await standing({ knownAt: '2025-04-26' })).toMatchObject({ standing: 'ADMITTED' });
    /** The DPRK rejected the report afterwards, which takes no admission back. */
    expect(await standing({ knownAt: '2025-06-02' })).toMatchObject({ standing: 'ADMITTED' });
  });

  it('leaving out makers never raises how many are independent', async () => {
    const all = (await standing({})).independentMakers;
    for (const maker of ['msmt', 'united-states', 'matthew-miller', 'rok-mnd', 'cmc-wpk'])
      expect((await standing({ withoutMakers: [maker] }))?.independentMakers ?? 0).toBeLessThanOrEqual(all);
  });

  it('two root fields with different lenses never mix', async () => {
    const alone = async (lens: object, name: string) =>
      (
        await client.data(
          `query ($lens: Lens) { ${name}: transfer(key: "tr-troops-2024", lens: $lens) { ...Dossier } } ${dossier}`,
          { lens },
        )
      )[name];
    const [early, late] = [{ knownAt: '2024-10-30' }, { withoutMakers: ['msmt'], minStrength: 'ASSESSED' }];
    const together = await client.data(
      `query ($early: Lens, $late: Lens) {
         early: transfer(key: "tr-troops-2024", lens: $early) { ...Dossier }
         plain: transfer(key: "tr-troops-2024") { ...Dossier }
         late: transfer(key: "tr-troops-2024", lens: $late) { ...Dossier }
       } ${dossier}`,
      { early, late },
    );
    expect(together.early).toEqual(await alone(early, 'early'));
    expect(together.late).toEqual(await alone(late, 'late'));
    expect(together.plain).toEqual(await alone({}, 'plain'));
    expect(together.early).not.toEqual(together.plain);
    expect(together.late).not.toEqual(together.plain);
  });

  it('what hangs below a field is seen through its lens, however deep', async () => {
    const query = `{ resolution(symbol: "1874", lens: {knownAt: "2024-11-01"}) { provisions { violations(first: 5) { totalCount edges { node {
      transfer { key claims { source { publishedOn } } violations { restsOn { source { publishedOn } } } }
      explanation { claims { source { publishedOn } } } citedBy { source { publishedOn } } } } } } } }`;
    const answer = JSON.stringify((await client.data(query)).resolution);
    const days = [...answer.matchAll(/"publishedOn":"([^"]+)"/g)].map(([, day = '']) => day);
    expect(days.length).toBeGreaterThan(20);
    expect(days.filter((day) => day > '2024-11-01')).toEqual([]);
    expect(answer).not.toContain('null');
  });

  it('a transfer that nobody claims is not there, nor is anything about it', async () => {
    const lens = { withoutMakers: ['msmt'] };
    const data = await client.data(
      `query ($lens: Lens, $id: ID!) {
        transfer(key: "tr-pantsir-to-dprk", lens: $lens) { key }
        transfers(lens: $lens, first: 100) { edges { node { key } } }
        claim(key: "cl-dprk-mfa-2025-pantsir-to-dprk", lens: $lens) { key }
        node(id: $id, lens: $lens) { id }
        search(text: "Pantsir combat vehicle", kinds: [TRANSFER], lens: $lens) { totalCount }
        actor(key: "msmt", lens: $lens) { name claimsMade { totalCount edges { node { key } } } }
        violations(filter: {transfers: ["tr-pantsir-to-dprk"]}, lens: $lens) { totalCount }
      }`,
      { lens, id: globalId('Transfer', 'tr-pantsir-to-dprk') },
    );
    expect(data).toMatchObject({
      transfer: null,
      claim: null,
      node: null,
      search: { totalCount: 0 },
      actor: { name: 'Multilateral Sanctions Monitoring Team', claimsMade: { totalCount: 0, edges: [] } },
      violations: { totalCount: 0 },
    });
    expect(JSON.stringify(data.transfers)).not.toContain('tr-pantsir-to-dprk');
  });

  it('the day of validity shows listings, provisions and transfers of that day, and changes no judgement', async () => {
    const query = `query ($lens: Lens) {
      resolution(symbol: "2397", lens: $lens) { provisions { inForce { from to } } }
      transfers(lens: $lens, first: 100) { edges { node { period { from } standing violations { verdict provision { key } } } } }
      actor(key: "komid", lens: $lens) { designations { listedOn } }
    }`;
    const before = await client.data(query, { lens: { validAt: '2009-04-23' } });
    expect(before).toMatchObject({
      resolution: { provisions: [] },
      actor: { designations: [] },
    });
    const on = await client.data(query, { lens: { validAt: '2024-02-01' } });
    const plain = await client.data(query, { lens: {} });
    expect(on.actor.designations.length).toBeGreaterThan(0);
    const begun = plain.transfers.edges.filter(
      ({ node }: { node: { period: { from: string | null } } }) =>
        node.period.from === null || node.period.from <= '2024-02-01',
    );
    expect(on.transfers.edges).toEqual(begun);
    expect(begun.length).toBeLessThan(plain.transfers.edges.length);
  });

  it('the quantity of the containers is what was claimed by then, and no more', async () => {
    const amount = async (lens: object) => {
      const query =
        'query ($lens: Lens) { transfer(key: "tr-containers-since-2023", lens: $lens) { quantity { min max unit qualifier } } }';
      return (await client.data(query, { lens })).transfer.quantity;
    };
    expect(await amount({ knownAt: '2023-10-13' })).toEqual({
      min: 1000,
      max: null,
      unit: 'container',
      qualifier: 'AT_LEAST',
    });
    /** The number of one month does not stand for the year. */
    const oil =
      'query ($lens: Lens) { transfer(key: "tr-petroleum-2024", lens: $lens) { quantity { min unit } } }';
    expect((await client.data(oil, { lens: { knownAt: '2024-06-01' } })).transfer.quantity).toEqual({
      min: null,
      unit: null,
    });
  });

  it('the ledger of a cap counts only what the lens leaves', async () => {
    const ledger = async (lens: object) =>
      (await client.data(question('cap-ledger'), { provision: '2397-5', on: '2024-06-30', lens })).capLedger;
    expect(await ledger({})).toMatchObject({ verdict: 'BREACH', total: { min: 1_000_000 } });
    /** In June 2024 nobody had given a number for more than March. */
    expect(await ledger({ knownAt: '2024-06-01' })).toMatchObject({
      verdict: 'POSSIBLE_BREACH',
      total: { min: 165_000, max: null },
    });
    expect(await ledger({ knownAt: '2024-01-01' })).toMatchObject({ verdict: 'UNKNOWN', lines: [] });
  });

  it('a violation explains itself with the claims that are left', async () => {
    const query = question('explain');
    const id = globalId('Violation', 'goods:tr-troops-2024:1874-9');
    const { node } = await client.data(query, { id, lens: { knownAt: '2024-10-29' } });
    expect(node.explanation.soleMaker).toMatchObject({ key: 'matthew-miller' });
    expect(node.explanation.claims).toHaveLength(1);
    expect(node.explanation.text).not.toContain('KCNA');
    expect((await client.data(query, { id, lens: { knownAt: '2024-10-28' } })).node).toBeNull();
  });

  it('walks pass only over what the lens shows', async () => {
    const query = question('neighbourhood');
    const around = [{ kind: 'TRANSFER', key: 'tr-troops-2024' }];
    const { neighbourhood } = await client.data(query, {
      around,
      depth: 1,
      limit: 500,
      lens: { knownAt: '2024-10-30' },
    });
    const of = (kind: string) =>
      neighbourhood.nodes
        .filter((node: { kind: string }) => node.kind === kind)
        .map(({ key }: { key: string }) => key);
    expect(of('CLAIM').sort()).toEqual(['cl-nebenzya-2024-troops-2024', 'cl-us-2024-legal-troops-2024']);
    const { violations } = await client.data(
      '{ violations(filter: {transfers: ["tr-troops-2024"]}, lens: {knownAt: "2024-10-30"}) { edges { node { key } } } }',
    );
    expect(of('VIOLATION').sort()).toEqual(
      violations.edges.map(({ node }: { node: { key: string } }) => node.key).sort(),
    );
    const walk = `query ($lens: Lens) { paths(from: {kind: TRANSFER, key: "tr-troops-2024"}, to: {kind: SOURCE, key: "src-kcna-2025-04-28"},
      through: [ABOUT, IN], lens: $lens) { length } }`;
    expect((await client.data(walk, {})).paths).not.toEqual([]);
    expect((await client.ask(walk, { lens: { knownAt: '2024-10-30' } })).body.errors?.[0]?.message).toMatch(
      /to is Source:src-kcna-2025-04-28/,
    );
  });

  it('asked twice, it is answered without judging again', async () => {
    const query = question('breaches');
    const lens = { withoutSources: ['src-cnn-msmt'] };
    await client.ask(query, { lens });
    const { queries } = await client.ask(query, { lens });
    /** The source, the data version, and the transfers of the page. */
    expect(queries).toBe(3);
  });
});

describeServed('a lens and a change of the data', (client, engine) => {
  it('never shows an answer from before the change', async () => {
    const ask = async () =>
      (
        await client.data(
          '{ transfer(key: "tr-troops-2024", lens: {withoutMakers: ["msmt"]}) { claims { key } } }',
        )
      ).transfer.claims.length;
    const before = await ask();
    await engine.graph.write(({ statement }) =>
      statement(
        `MATCH (t:Transfer {key: 'tr-troops-2024'}) MATCH (m:Actor {key: 'japan'}) MATCH (s:Source {key: 'src-article'})
         CREATE (c:Claim {key: 'cl-new', position: 'ASSERTS', strength: 'ASSESSED', label: 'new', certainty: 'high'})
         CREATE (c)-[:ABOUT]->(t) CREATE (c)-[:MADE_BY]->(m) CREATE (c)-[:\`IN\`]->(s)`,
      ),
    );
    expect(await ask()).toBe(before + 1);
  });
});

describeServed('a comparison of two lenses', (client) => {
  const compare = async (variables: object) =>
    (await client.data(question('compare'), { first: 100, ...variables })).compare;
  interface Change {
    node: {
      kind: string;
      violation: { key: string };
      before: { verdict: string } | null;
      after: { verdict: string } | null;
      becauseOf: { key: string; by: { key: string }; source: { publishedOn: string | null } }[];
    };
  }

  it('of a lens with itself finds nothing', async () => {
    for (const lens of [{}, { knownAt: '2025-01-01' }, { withoutMakers: ['msmt'] }])
      expect(await compare({ from: lens, to: lens })).toMatchObject({ totalCount: 0, counts: [], edges: [] });
  });

  it('names what falls without a maker, and only claims of that maker are the cause', async () => {
    const { edges, counts, totalCount } = await compare({ from: {}, to: { withoutMakers: ['msmt'] } });
    const fallen = (edges as Change[]).filter(({ node }) => node.kind === 'DISAPPEARED');
    expect(fallen.length).toBe(counts[0].count);
    expect(fallen.every(({ node }) => node.after === null && node.before !== null)).toBe(true);
    expect((edges as Change[]).every(({ node }) => node.becauseOf.every(({ by }) => by.key === 'msmt'))).toBe(
      true,
    );
    expect((edges as Change[]).every(({ node }) => node.becauseOf.length > 0)).toBe(true);
    expect(counts.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(totalCount);
  });

  it('is the same the other way round, with before and after changed', async () => {
    const [one, other] = await Promise.all([
      compare({ from: { knownAt: '2024-11-01' }, to: { knownAt: '2025-06-30' } }),
      compare({ from: { knownAt: '2025-06-30' }, to: { knownAt: '2024-11-01' } }),
    ]);
    const turned = new Map(
      (other.edges as Change[]).map(({ node }) => [node.violation.key, [node.after, node.before]]),
    );
    expect(other.totalCount).toBe(one.totalCount);
    for (const { node } of one.edges as Change[])
      expect(turned.get(node.violation.key)).toEqual([node.before, node.after]);
  });

  it('agrees with the two lists that it compares', async () => {
    const list = async (lens: object) => {
      const filter = { verdicts: ['BREACH', 'POSSIBLE_BREACH', 'EXEMPT', 'UNKNOWN'] };
      const { violations } = await client.data(question('breaches'), { lens, filter, first: 100 });
      return new Set(violations.edges.map(({ node }: { node: { key: string } }) => node.key));
    };
    const [from, to] = [{ knownAt: '2024-11-01' }, { withoutSources: ['src-msmt-1'], knownAt: '2025-03-01' }];
    const [before, after, { edges }] = await Promise.all([list(from), list(to), compare({ from, to })]);
    const keys = (kind: string) =>
      (edges as Change[])
        .filter(({ node }) => node.kind === kind)
        .map(({ node }) => node.violation.key)
        .sort();
    expect(keys('APPEARED')).toEqual([...after].filter((key) => !before.has(key)).sort());
    expect(keys('DISAPPEARED')).toEqual([...before].filter((key) => !after.has(key)).sort());
  });

  it('shows what hangs below through the lens that has it', async () => {
    const { compare } = await client.data(
      `{ compare(from: {knownAt: "2025-06-30"}, to: {knownAt: "2024-10-29"}, first: 100) { edges { node {
          kind transfer { key claims { source { publishedOn } } } violation { key restsOn { source { publishedOn } } } } } } }`,
    );
    for (const { node } of compare.edges) {
      const days = [...JSON.stringify(node).matchAll(/"publishedOn":"([^"]+)"/g)].map(([, day = '']) => day);
      const last = node.kind === 'DISAPPEARED' ? '2025-06-30' : '2024-10-29';
      expect(days.length).toBeGreaterThan(0);
      expect(days.filter((day) => day > last)).toEqual([]);
    }
    expect(new Set(compare.edges.map(({ node }: Change) => node.kind)).size).toBeGreaterThan(1);
  });

  it('comes in pages that belong to it', async () => {
    const variables = { from: {}, to: { withoutMakers: ['msmt'] } };
    const whole = (await compare(variables)).edges.map(({ node }: Change) => node.violation.key);
    const found: string[] = [];
    let after: string | null = null;
    do {
      const page: { edges: Change[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = await compare({
        ...variables,
        first: 7,
        after,
      });
      found.push(...page.edges.map(({ node }) => node.violation.key));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      if (after !== null) {
        const foreign = await client.ask(question('compare'), {
          from: {},
          to: { withoutMakers: ['hur'] },
          after,
        });
        expect(foreign.body.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
      }
    } while (after !== null);
    expect(found).toEqual(whole);
  });
});

const dossier = `fragment Dossier on Transfer {
  standing independentMakers quantity { min max qualifier } claims { key overtakenBy { key } } violations { verdict provision { key } }
  parts { key } suppliers { key claimsMade(first: 3) { totalCount edges { node { key } } } }
}`;
