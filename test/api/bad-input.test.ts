import { expect, it } from 'vitest';
import { describeServed } from './served.ts';

const violations = 'query ($filter: ViolationFilter) { violations(filter: $filter) { totalCount } }';
const transfers = 'query ($filter: TransferFilter) { transfers(filter: $filter) { totalCount } }';
const claims = 'query ($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }';
const sources = 'query ($filter: SourceFilter) { sources(filter: $filter) { totalCount } }';
const deep = (levels: number): object =>
  levels === 0 ? { verdicts: ['BREACH'] } : { not: deep(levels - 1) };

/** A question with something wrong in it, and the words that tell a caller where and what. */
const cases: [string, string, object, RegExp][] = [
  ['a page of none', '{ violations(first: 0) { totalCount } }', {}, /first is 0: expected 1 to 100/],
  [
    'a page that is too large',
    '{ transfers(first: 101) { totalCount } }',
    {},
    /first is 101: expected 1 to 100/,
  ],
  [
    'a negative page below',
    '{ actor(key: "dprk") { relations(first: -1) { totalCount } } }',
    {},
    /first is -1/,
  ],
  [
    'a day that does not exist',
    'query ($on: Date) { provisions(filter: {inForceOn: $on}) { totalCount } }',
    { on: '2024-02-30' },
    /\$on.*"2024-02-30" is not a day that exists/,
  ],
  [
    'a day in other words',
    '{ provisions(filter: {inForceOn: "2 March 2016"}) { totalCount } }',
    {},
    /"2 March 2016" is not a day that exists/,
  ],
  [
    'an unknown actor',
    violations,
    { filter: { suppliers: ['dprk', 'dprkk'] } },
    /filter\.suppliers holds "dprkk": expected the key of an actor/,
  ],
  ['an unknown carrier', transfers, { filter: { carriers: ['angra'] } }, /filter\.carriers holds "angra"/],
  [
    'an unknown provision',
    violations,
    { filter: { provisions: ['1874-99'] } },
    /filter\.provisions holds "1874-99"/,
  ],
  [
    'an unknown resolution',
    violations,
    { filter: { resolutions: ['9999'] } },
    /filter\.resolutions holds "9999"/,
  ],
  [
    'an unknown category deep inside',
    violations,
    { filter: { and: [{ or: [{ categories: ['troops'] }] }] } },
    /filter\.and\[0\]\.or\[0\]\.categories holds "troops"/,
  ],
  ['an unknown measure', violations, { filter: { measures: ['arms'] } }, /filter\.measures holds "arms"/],
  [
    'an unknown transfer',
    violations,
    { filter: { transfers: ['tr-troops'] } },
    /filter\.transfers holds "tr-troops"/,
  ],
  [
    'an unknown party',
    violations,
    { filter: { party: { actor: 'dprkk' } } },
    /filter\.party\.actor holds "dprkk": expected the key of an actor/,
  ],
  [
    'an unknown role',
    violations,
    { filter: { party: { actor: 'dprk', role: 'seller' } } },
    /filter\.party\.role holds "seller": expected one of supplier, recipient/,
  ],
  ['an unknown maker', claims, { filter: { makers: ['mmst'] } }, /filter\.makers holds "mmst"/],
  [
    'an unknown source of claims',
    claims,
    { filter: { not: { sources: ['src-nowhere'] } } },
    /filter\.not\.sources holds "src-nowhere": expected the key of a source/,
  ],
  [
    'an unknown type of sources',
    sources,
    { filter: { types: ['panel'] } },
    /filter\.types holds "panel": expected the key of a type of source/,
  ],
  [
    'a span of publication that ends before it begins',
    sources,
    { filter: { published: { from: '2025-01-01', to: '2024-01-01' } } },
    /filter\.published runs from 2025-01-01 to 2024-01-01/,
  ],
  [
    'an unknown category of provisions',
    '{ provisions(filter: {category: "guns"}) { totalCount } }',
    {},
    /filter\.category is "guns"/,
  ],
  [
    'a span that ends before it begins',
    violations,
    { filter: { during: { from: '2024-02-01', to: '2024-01-01' } } },
    /filter\.during runs from 2024-02-01 to 2024-01-01/,
  ],
  ['a text of nothing', transfers, { filter: { text: ' ' } }, /filter\.text holds " "/],
  ['a filter that is too deep', violations, { filter: deep(9) }, /filter(\.not)+ stands too deep/],
  ['an empty or', violations, { filter: { or: [] } }, /filter\.or is empty/],
  [
    'an empty or beside a key that is not there',
    violations,
    { filter: { provisions: ['1874-99'], suppliers: ['nobody'], or: [] } },
    /filter\.or is empty/,
  ],
  ['an unknown verdict', violations, { filter: { verdicts: ['GUILTY'] } }, /GUILTY/],
  ['an unknown field of a filter', violations, { filter: { supplier: ['dprk'] } }, /supplier/],
  [
    'a lens without an unknown source',
    '{ violations(lens: {withoutSources: ["src-nowhere"]}) { totalCount } }',
    {},
    /lens\.withoutSources holds "src-nowhere": expected the key of a source/,
  ],
  [
    'a lens without an unknown maker',
    '{ transfer(key: "tr-troops-2024", lens: {withoutMakers: ["msmt", "nobody"]}) { key } }',
    {},
    /lens\.withoutMakers holds "nobody": expected the key of an actor/,
  ],
  [
    'a lens on a day that does not exist',
    '{ transfers(lens: {knownAt: "2025-02-29"}) { totalCount } }',
    {},
    /"2025-02-29" is not a day that exists/,
  ],
  [
    'a lens on a day before all law',
    '{ transfers(lens: {validAt: "2006-07-14"}) { totalCount } }',
    {},
    /lens\.validAt is 2006-07-14: expected 2006-07-15 or later/,
  ],
  ['a lens with an unknown strength', '{ transfers(lens: {minStrength: SURE}) { totalCount } }', {}, /SURE/],
  [
    'a comparison with an unknown source on one side',
    '{ compare(from: {}, to: {withoutSources: ["src-nowhere"]}) { totalCount } }',
    {},
    /to\.withoutSources holds "src-nowhere"/,
  ],
  ['an id of nothing', '{ node(id: "dprk") { id } }', {}, /id is "dprk": expected the id of a node/],
  [
    'a path that is too long',
    '{ paths(from: {kind: ACTOR, key: "dprk"}, to: {kind: ACTOR, key: "msmt"}, maxLength: 7) { length } }',
    {},
    /maxLength is 7: expected 1 to 6/,
  ],
  [
    'a path from nowhere',
    '{ paths(from: {kind: ACTOR, key: "atlantis"}, to: {kind: ACTOR, key: "msmt"}) { length } }',
    {},
    /from is Actor:atlantis/,
  ],
  [
    'an unknown authority',
    '{ pathsToDesignated(from: {kind: ACTOR, key: "dprk"}, authority: "NATO") { length } }',
    {},
    /authority is "NATO": expected one of UN, EU, US, ROK/,
  ],
  [
    'a neighbourhood that is too deep',
    '{ neighbourhood(around: [{kind: ACTOR, key: "dprk"}], depth: 4) { truncated } }',
    {},
    /depth is 4: expected 1 to 3/,
  ],
  [
    'a neighbourhood that is too large',
    '{ neighbourhood(around: [{kind: ACTOR, key: "dprk"}], limit: 501) { truncated } }',
    {},
    /limit is 501: expected 1 to 500/,
  ],
  [
    'a neighbourhood of nothing',
    '{ neighbourhood(around: []) { truncated } }',
    {},
    /around holds 0 nodes: expected 1 to 20/,
  ],
  ['a search for nothing', '{ search(text: " - ") { totalCount } }', {}, /text is " - "/],
  ['an unknown field', '{ violations { total } }', {}, /Cannot query field "total"/],
  ['a document that does not parse', '{ violations {', {}, /Syntax Error/],
];

describeServed('bad input', (client) => {
  it.each(cases)('is told where and what is wrong: %s', async (_, query, variables, words) => {
    const { body } = await client.ask(query, variables);
    expect(body.errors?.[0]?.message).toMatch(words);
    expect(body.errors?.map(({ extensions }) => extensions)).toEqual(
      body.errors?.map(() => ({ code: 'BAD_USER_INPUT' })),
    );
    expect(client.logged).toEqual([]);
  });

  it('may be an empty lens, which takes nothing away', async () => {
    const { violations: found } = await client.data('{ violations(lens: {}) { totalCount } }');
    expect(found.totalCount).toBeGreaterThan(50);
  });

  it('never reaches Cypher as text', async () => {
    const text = "' OR true // \\' }) DETACH DELETE n //";
    const { transfers: found } = await client.data(transfers, { filter: { text } });
    expect(found.totalCount).toBe(0);
    const { body } = await client.ask(violations, { filter: { suppliers: [text] } });
    expect(body.errors?.[0]?.message).toContain(JSON.stringify(text));
  });
});
