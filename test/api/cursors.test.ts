import { expect, it } from 'vitest';
import { describeServed } from './served.ts';

const lists = [
  ...['PERIOD_ASC', 'PERIOD_DESC', 'VERDICT', 'INDEPENDENT_MAKERS_DESC'].map((orderBy) => ({
    name: `violations by ${orderBy}`,
    query: `query ($first: Int, $after: String, $last: Int, $before: String) { list: violations(orderBy: ${orderBy}, first: $first, after: $after, last: $last, before: $before) { ...page } }`,
    type: 'Violation',
  })),
  ...['PERIOD_ASC', 'PERIOD_DESC'].map((orderBy) => ({
    name: `transfers by ${orderBy}`,
    query: `query ($first: Int, $after: String, $last: Int, $before: String) { list: transfers(orderBy: ${orderBy}, first: $first, after: $after, last: $last, before: $before) { ...page } }`,
    type: 'Transfer',
  })),
  ...['claims', 'sources'].map((field) => ({
    name: field,
    query: `query ($first: Int, $after: String, $last: Int, $before: String) { list: ${field}(first: $first, after: $after, last: $last, before: $before) { ...page } }`,
    type: { claims: 'Claim', sources: 'Source' }[field] ?? '',
  })),
  {
    name: 'provisions',
    query:
      'query ($first: Int, $after: String, $last: Int, $before: String) { list: provisions(first: $first, after: $after, last: $last, before: $before) { ...page } }',
    type: 'Provision',
  },
  ...['transfersSent', 'transfersReceived', 'violations', 'claimsMade', 'relations'].map((field) => ({
    name: `${field} of an actor`,
    query: `query ($first: Int, $after: String, $last: Int, $before: String) { actor(key: "russian-federation") { list: ${field}(first: $first, after: $after, last: $last, before: $before) { ...page } } }`,
    type:
      {
        transfersSent: 'Transfer',
        transfersReceived: 'Transfer',
        violations: 'Violation',
        claimsMade: 'Claim',
      }[field] ?? 'Relation',
  })),
  {
    name: 'violations of a provision',
    query:
      'query ($first: Int, $after: String, $last: Int, $before: String) { provision(key: "1874-9") { list: violations(first: $first, after: $after, last: $last, before: $before) { ...page } } }',
    type: 'Violation',
  },
  {
    name: 'claims of a source',
    query:
      'query ($first: Int, $after: String, $last: Int, $before: String) { source(key: "src-article") { list: claims(first: $first, after: $after, last: $last, before: $before) { ...page } } }',
    type: 'Claim',
  },
  {
    name: 'transfers by way of a place',
    query:
      'query ($first: Int, $after: String, $last: Int, $before: String) { place(key: "port-rajin") { list: transfers(first: $first, after: $after, last: $last, before: $before) { ...page } } }',
    type: 'Transfer',
  },
  ...[
    'violations(orderBy: VERDICT, lens: $lens,',
    'violations(orderBy: PERIOD_ASC, lens: $lens,',
    'transfers(lens: $lens,',
    'sources(lens: $lens,',
    'compare(from: {}, to: {withoutMakers: ["msmt"]},',
  ].map((field) => ({
    name: `${field.replace(/\W.*/, '')} in memory`,
    query: `query ($first: Int, $after: String, $last: Int, $before: String, $lens: Lens = {minStrength: ALLEGED}) {
      list: ${field} first: $first, after: $after, last: $last, before: $before) { ...page } kept: transferStandings(lens: $lens) { count } }`,
    type: { v: 'Violation', t: 'Transfer', s: 'Source', c: 'ViolationChange' }[field.charAt(0)] ?? '',
  })),
  {
    name: 'claims of a source in memory',
    query: `query ($first: Int, $after: String, $last: Int, $before: String) {
      source(key: "src-article", lens: {minStrength: ALLEGED}) { list: claims(first: $first, after: $after, last: $last, before: $before) { ...page } } }`,
    type: 'Claim',
  },
  {
    name: 'relations in memory',
    query: `query ($first: Int, $after: String, $last: Int, $before: String) {
      actor(key: "russian-federation", lens: {minStrength: ALLEGED}) { list: relations(first: $first, after: $after, last: $last, before: $before) { ...page } } }`,
    type: 'Relation',
  },
];

const nodes: Readonly<Record<string, string>> = {
  Relation: 'type outgoing actor { key }',
  ViolationChange: 'kind violation { key }',
};

const fragment = (type: string) =>
  `fragment page on ${type}Connection { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
   edges { cursor node { ${nodes[type] ?? 'key'} } } }`;

describeServed('pages', (client) => {
  const page = async ({ query, type }: { query: string; type: string }, variables: object) => {
    const data = await client.data(`${query} ${fragment(type)}`, variables);
    return data.list ?? Object.values(data as Record<string, { list: unknown }>)[0]?.list;
  };

  it.each(lists)('of $name are walked without gaps and repeats', async (list) => {
    const whole = await page(list, { first: 100 });
    expect(whole.totalCount).toBe(whole.pageInfo.hasNextPage ? whole.totalCount : whole.edges.length);

    const walked: unknown[] = [];
    let after: string | null = null;
    do {
      const { edges, pageInfo, totalCount } = await page(list, { first: 3, after });
      expect(totalCount).toBe(whole.totalCount);
      expect(pageInfo.hasPreviousPage).toBe(after !== null);
      expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
      walked.push(...edges.map(({ node }: { node: unknown }) => node));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);

    const texts = walked.map((node) => JSON.stringify(node));
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.length).toBe(whole.totalCount);
    expect(walked.slice(0, 100)).toEqual(whole.edges.map(({ node }: { node: unknown }) => node));

    const back: unknown[] = [];
    let before: string | null = null;
    do {
      const { edges, pageInfo } = await page(list, { last: 4, before });
      expect(pageInfo.hasNextPage).toBe(before !== null);
      expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
      back.unshift(...edges.map(({ node }: { node: unknown }) => node));
      before = pageInfo.hasPreviousPage ? pageInfo.startCursor : null;
    } while (before !== null);
    expect(back).toEqual(walked);
  });

  it('refuse to be asked for from both ends', async () => {
    for (const [page, words] of [
      ['first: 1, last: 1', /first and last are both given/],
      ['after: "x", last: 1', /after and last are both given/],
      ['first: 1, before: "x"', /first and before are both given/],
      ['last: 101', /last is 101: expected 1 to 100/],
      ['before: "x"', /^before is "x": expected a cursor/],
    ] as const) {
      const { body } = await client.ask(`{ violations(${page}) { totalCount } }`);
      expect(body.errors?.[0]?.message).toMatch(words);
    }
  });

  it('refuse a cursor of another list, another filter, another order, and one that never was', async () => {
    const query = `query ($orderBy: ViolationOrder, $filter: ViolationFilter, $after: String) {
      violations(orderBy: $orderBy, filter: $filter, after: $after, first: 1) { pageInfo { endCursor } } }`;
    const { violations } = await client.data(query, { orderBy: 'PERIOD_ASC' });
    const after = violations.pageInfo.endCursor;
    expect((await client.ask(query, { orderBy: 'PERIOD_ASC', after })).body.errors).toBeUndefined();

    const refused = [
      client.ask(query, { orderBy: 'PERIOD_DESC', after }),
      client.ask(query, { orderBy: 'PERIOD_ASC', filter: { verdicts: ['BREACH'] }, after }),
      client.ask('query ($after: String) { transfers(after: $after) { totalCount } }', { after }),
      client.ask(query, { after: 'bm90IGEgY3Vyc29y' }),
    ];
    for (const { body } of await Promise.all(refused)) {
      expect(body.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
      expect(body.errors?.[0]?.message).toMatch(/^after is ".*": expected a cursor of the same list/);
    }
  });
});
