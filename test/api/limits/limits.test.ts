import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { persistedOperations } from '../../../src/api/persisted-operations.ts';
import { questions } from '../../../src/api/questions.ts';
import { defaultLimits } from '../../../src/limits.ts';
import { servedOnce } from '../http/served-once.ts';

const filtered = 'query ($filter: ViolationFilter) { violations(filter: $filter) { totalCount } }';
const times = (count: number, of: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => of(i)).join(' ');

/** A limit set low, a question that keeps to it, one that does not, and the words of the refusal. */
const cases: [string, object, [string, object?], [string, object?], string][] = [
  [
    'depth',
    { depth: 3 },
    ['{ violations { edges { cursor } } }'],
    ['{ violations { ...Page } } fragment Page on ViolationConnection { edges { node { key } } }'],
    'The question nests fields 4 deep: expected at most 3 (depth).',
  ],
  [
    'cost of nested pages, by text',
    { cost: 1_000 },
    ['{ transfers(first: 10) { edges { node { key } } } }'],
    [
      '{ actor(key: "dprk") { transfersSent(first: 30) { edges { node { suppliers { claimsMade(first: 30) { edges { node { key } } } } } } } } }',
    ],
    'The question may bring 9362 objects, page sizes multiplied: expected at most 1000 (cost).',
  ],
  [
    'cost of nested pages, by variables',
    { cost: 300 },
    ['query ($n: Int) { transfers(first: $n) { edges { node { key } } } }', { n: 100 }],
    ['query ($n: Int) { transfers(first: $n) { edges { node { suppliers { key } } } } }', { n: 100 }],
    'The question may bring 701 objects, page sizes multiplied: expected at most 300 (cost).',
  ],
  [
    'cost of pages by default',
    { cost: 100 },
    ['query ($n: Int = 10) { transfers(first: $n) { edges { node { key } } } }'],
    ['{ transfers { edges { node { suppliers { key } } } } }'],
    'The question may bring 141 objects, page sizes multiplied: expected at most 100 (cost).',
  ],
  [
    'cost of pages from the end',
    { cost: 300 },
    ['{ transfers(last: 10) { edges { node { suppliers { key } } } } }'],
    ['{ transfers(last: 100) { edges { node { suppliers { key } } } } }'],
    'The question may bring 701 objects, page sizes multiplied: expected at most 300 (cost).',
  ],
  [
    'aliases',
    { aliases: 2 },
    ['{ a: __typename b: __typename }'],
    ['{ a: __typename b: __typename c: __typename }'],
    'The question asks 3 fields under another name or again: expected at most 2 (aliases).',
  ],
  [
    'fields asked again',
    { aliases: 2 },
    ['{ __typename __typename __typename }'],
    [
      '{ __typename ... { __typename } ... on Query { __typename } ...F ...F } fragment F on Query { a: __typename }',
    ],
    'The question asks 5 fields under another name or again: expected at most 2 (aliases).',
  ],
  [
    'directives',
    { directives: 1 },
    ['{ __typename @skip(if: false) }'],
    ['{ __typename @skip(if: false) ... @include(if: true) { __typename } }'],
    'The question holds 2 directives: expected at most 1 (directives).',
  ],
  [
    'tokens',
    { tokens: 6 },
    ['{ dataset { name } } # said aside, which costs nothing'],
    ['{ dataset { name key } }'],
    'The question has more than 6 tokens: expected at most 6 (tokens).',
  ],
  [
    'items of lists in variables',
    { listItems: 2 },
    [filtered, { filter: { verdicts: ['BREACH'], bases: ['CITED'] } }],
    [filtered, { filter: { verdicts: ['BREACH'], or: [{ bases: ['CITED', 'SETTLED'] }] } }],
    'The lists in the variables hold 4 items together: expected at most 2 (list items).',
  ],
  [
    'items of lists in the question',
    { listItems: 2 },
    ['{ violations(filter: {verdicts: [BREACH, UNKNOWN]}) { totalCount } }'],
    ['{ violations(filter: {verdicts: [BREACH, UNKNOWN], bases: [CITED]}) { totalCount } }'],
    'The lists in the question hold 3 items together: expected at most 2 (list items).',
  ],
  [
    'depth of variables',
    { inputDepth: 4 },
    [filtered, { filter: { not: { verdicts: ['BREACH'] } } }],
    [filtered, { filter: { not: { not: { verdicts: ['BREACH'] } } } }],
    'The variables nest 5 deep: expected at most 4 (input depth).',
  ],
];

describe('a limit', () => {
  const served = servedOnce();

  it.each(cases)(
    'is named with its value when it is passed: %s',
    async (_, limits, below, above, message) => {
      const client = await served.with({ limits });
      expect(await client.data(...below)).toBeDefined();
      const { body, queries } = await client.ask(...above);
      expect(body.errors).toEqual([{ message, extensions: { code: 'TOO_COMPLEX' } }]);
      expect(body.data).toBeUndefined();
      expect(queries).toBe(0);
    },
  );

  it('holds for circles, fan-outs and what nests without end, before anything trips over them', async () => {
    const client = await served.with();
    const circle = '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }';
    expect((await client.ask(circle)).body.errors?.[0]?.message).toContain(
      'Cannot spread fragment "A" within itself',
    );
    const fanOut = `{ ...F0 } ${times(60, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F60 on Query { dataset { name } }`;
    expect((await client.ask(fanOut)).body.errors?.[0]?.extensions).toEqual({ code: 'TOO_COMPLEX' });
    const filter = `${'{"not":'.repeat(10_000)}{}${'}'.repeat(10_000)}`;
    const bottomless = await fetch(`${client.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query": ${JSON.stringify(filtered)}, "variables": {"filter": ${filter}}}`,
    });
    expect((await bottomless.json()).errors[0].message).toContain('nest 10002 deep: expected at most 40');
    expect(client.logged).toEqual([]);
  });
});

describe('the limits that are there by default', () => {
  const served = servedOnce();
  const half = Object.fromEntries(
    (['depth', 'cost', 'aliases', 'tokens', 'directives', 'listItems', 'inputDepth'] as const).map((name) => [
      name,
      defaultLimits[name] / 2,
    ]),
  );

  it.each([...persistedOperations])('leave as much room again to what ships: %s', async (name, text) => {
    const client = await served.with({ limits: half });
    const asked = questions.find(({ query }) => query === text.trimEnd())?.variables ?? {};
    const { body } = await client.ask(text, { ...asked, first: 100, limit: 500 });
    expect(body.errors?.filter(({ extensions }) => extensions['code'] === 'TOO_COMPLEX') ?? []).toEqual([]);
    expect(name).toBeTruthy();
  });

  it('let tools ask for the schema', async () => {
    const client = await served.with();
    const { body } = await client.ask(
      getIntrospectionQuery({
        inputValueDeprecation: true,
        specifiedByUrl: true,
        schemaDescription: true,
        directiveIsRepeatable: true,
        oneOf: true,
      }),
    );
    expect(body.errors).toBeUndefined();
  });
});
