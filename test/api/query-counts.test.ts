import { expect, it } from 'vitest';
import { questions } from '../../src/api/questions.ts';
import { describeServed } from './served.ts';

/** How many Cypher queries a question takes, the data version included, once the law and the names are in memory. */
const expected: Readonly<Record<string, number>> = {
  breaches: 3,
  /** These judge anew: two a step of the longest chain of ties, beside the facts. */
  explain: 21,
  'cap-ledger': 18,
  assess: 17,
  'resolution-with-breaches': 3,
  'law-on': 1,
  'transfer-dossier': 7,
  'actor-profile': 11,
  transfers: 4,
  search: 1,
  figures: 6,
  dataset: 3,
  neighbourhood: 3,
  'knew-then': 4,
  compare: 3,
};

/** Walks go on until they have found enough, so more of them may mean another step. */
const paged = questions.filter(({ name }) => !name.startsWith('path'));
const walks = questions.filter(({ name }) => name.startsWith('path'));

/** Takes the place of every page size in a document and its variables. */
const withPages = (query: string, first: number) => query.replaceAll(/\bfirst: \d+/g, `first: ${first}`);

describeServed('the number of Cypher queries', (client) => {
  it.each(paged)('of $name does not follow the size of its pages', async ({ name, query, variables }) => {
    const count = async (first: number) => {
      const sized = 'first' in variables ? { ...variables, first } : variables;
      await client.ask(withPages(query, first), sized);
      const { body, queries } = await client.ask(withPages(query, first), sized);
      expect(body.errors).toBeUndefined();
      return queries;
    };
    expect([await count(5), await count(50)]).toEqual([expected[name], expected[name]]);
  });

  it.each(walks)('of $name is one a step, however many ways there are', async ({ query, variables }) => {
    const lengths = [1, 2, 3, 4];
    for (const maxLength of lengths) {
      const { body, queries } = await client.ask(withPages(query, 50), { ...variables, maxLength });
      expect(body.errors).toBeUndefined();
      /** The version, the ends, the steps, and one for each kind of node and for the listings at the end. */
      expect(queries).toBeLessThanOrEqual(2 + maxLength + 4);
    }
  });

  it('of claims and sources does not follow the size of their pages', async () => {
    const query = `query ($first: Int) {
      claims(first: $first) { totalCount edges { node { by { name } source { title } citations { level } } } }
      sources(first: $first) { totalCount edges { node { publishedBy { name } claims { totalCount } } } } }`;
    const counts = [];
    for (const first of [5, 50]) counts.push((await client.ask(query, { first })).queries);
    expect(counts).toEqual([6, 6]);
  });

  it('of lists in a list is one for each kind of list', async () => {
    const query = `query ($first: Int) { violations(first: $first) { edges { node {
      restsOn { source { publisher } } transfer { claims { key } parts { key } suppliers { note } } } } } }`;
    const counts = [];
    for (const first of [5, 50]) counts.push((await client.ask(query, { first })).queries);
    expect(counts).toEqual([7, 7]);
  });
});
