import type { Target } from './target.ts';

/** One attack, as it stands in the table. */
export interface Attack {
  readonly name: string;
  /** How many are under way at once. */
  readonly atOnce: number;
  /** Does it once, and answers with how the service took it, in a word or two. */
  once(target: Target, turn: number): Promise<string>;
}

const many = (count: number, of: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => of(i)).join(' ');
const metacharacters = '\'"`\\}) DETACH DELETE n // *:* ~0.1^4 AND NOT (a+)+$ .* [a TO z] \u0000\u202e';

const byFilter =
  'query ($filter: ViolationFilter, $lens: Lens) { violations(filter: $filter, lens: $lens, first: 100) { totalCount edges { node { key } } } }';

/** Every attack we know of that costs its sender little. */
export const attacks: readonly Attack[] = [
  {
    name: 'fragments that fan out',
    atOnce: 10,
    once: (target, turn) =>
      target.ask(
        `{ ...F0 } ${many(60, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F60 on Query { dataset { name } t${turn}: __typename }`,
      ),
  },
  {
    name: '10,000 aliases',
    atOnce: 10,
    once: (target, turn) => target.ask(`{ ${many(10_000, (i) => `a${turn}_${i}: dataset { name }`)} }`),
  },
  {
    name: 'as many tokens as are let in, all one field',
    atOnce: 10,
    once: (target) => target.ask(`{ dataset { ${many(1_990, () => 'name')} } }`),
  },
  {
    name: 'fields nested 600 deep',
    atOnce: 10,
    once: (target) => target.ask(`${'{ node(id: "x") '.repeat(300)}{ id }${'}'.repeat(300)}`),
  },
  {
    name: 'pages of pages of pages',
    atOnce: 10,
    once: (target) =>
      target.ask(
        '{ transfers(first: 100) { edges { node { suppliers { transfersSent(first: 100) { edges { node { violations { key } } } } } } } } }',
      ),
  },
  {
    name: 'the costliest question that is let in, always another',
    atOnce: 10,
    once: (target, turn) =>
      target.ask(
        `{ violations(first: 100) { edges { node { t${turn}: key transfer { label claims { key by { name } source { title } } suppliers { name } recipients { name } } provision { cite resolution { symbol } } restsOn { key by { name } } parties { actor { name } } } } } }`,
      ),
  },
  {
    name: 'thirty long walks in one question',
    atOnce: 4,
    once: (target) =>
      target.ask(
        `{ ${many(30, (i) => `p${i}: paths(from: {kind: ACTOR, key: "dprk"}, to: {kind: ACTOR, key: "msmt"}, maxLength: 6) { length }`)} }`,
      ),
  },
  {
    name: 'a megabyte of variables',
    atOnce: 10,
    once: (target) => target.ask(byFilter, { filter: { suppliers: ['x'.repeat(1_000_000)] } }),
  },
  {
    name: 'a megabyte in pieces, its length untold',
    atOnce: 10,
    once: (target) => target.pieces(Array.from({ length: 20 }, () => ' '.repeat(50_000))),
  },
  {
    name: 'lists of 10,000 keys',
    atOnce: 10,
    once: (target, turn) =>
      target.ask(byFilter, {
        filter: { suppliers: Array.from({ length: 10_000 }, (_, i) => `k${turn}${i}`.slice(0, 7)) },
      }),
  },
  {
    name: 'variables nested 7,000 deep',
    atOnce: 10,
    once: (target) =>
      target.send(
        `{"query":${JSON.stringify(byFilter)},"variables":{"filter":${'{"not":'.repeat(7_000)}{}${'}'.repeat(7_000)}}}`,
      ),
  },
  {
    name: 'ever new lenses',
    atOnce: 10,
    once: (target, turn) => target.ask(byFilter, { lens: { knownAt: dayAfter('2018-01-01', turn) } }),
  },
  {
    name: 'ever new questions',
    atOnce: 10,
    once: (target, turn) => target.ask(`{ dataset { name t${turn}: name } } # ${'x'.repeat(90_000)}`),
  },
  {
    name: 'lists of 1,000 requests in one',
    atOnce: 10,
    once: (target) =>
      target.send(`[${Array.from({ length: 1_000 }, () => '{"query":"{ __typename }"}').join(',')}]`),
  },
  {
    name: 'signs that mean something to Cypher, Lucene and regular expressions',
    atOnce: 10,
    once: (target, turn) =>
      target.ask('query ($text: String!) { search(text: $text) { totalCount } }', {
        text: `${metacharacters.repeat(4)} ${turn}`,
      }),
  },
  {
    name: 'bodies sent a byte at a time',
    atOnce: 100,
    once: (target) => target.slowly(),
  },
  {
    name: 'connections that say nothing',
    atOnce: 100,
    once: (target) => target.silently(),
  },
  {
    name: 'answers that nobody takes',
    atOnce: 20,
    once: (target) => target.withoutReading(byFilter),
  },
];

function dayAfter(first: string, days: number): string {
  return new Date(Date.parse(first) + days * 86_400_000).toISOString().slice(0, 10);
}
