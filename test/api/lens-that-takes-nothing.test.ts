import { expect, it } from 'vitest';
import { type Question, questions } from '../../src/api/questions.ts';
import { describeServed } from './served.ts';

/** Puts a lens at every root field that takes one and has none. */
const withLens = ({ query }: Question) =>
  query.replaceAll(/\$lens: Lens\b(?!!)/g, '$lens: Lens = {minStrength: ALLEGED}');

const takesLens = questions.filter(({ query }) => query.includes('$lens: Lens'));

/** More variables than the saved questions open with. */
const more: Readonly<Record<string, readonly object[]>> = {
  breaches: [
    { first: 100 },
    ...['PERIOD_ASC', 'VERDICT', 'INDEPENDENT_MAKERS_DESC'].map((orderBy) => ({ orderBy, first: 7 })),
    { filter: { verdicts: ['EXEMPT', 'UNKNOWN'] } },
    { filter: { actors: ['angara'], maxIndependentMakers: 3 } },
  ],
  'actor-profile': [{ key: 'dprk' }, { key: 'msmt' }, { key: 'komid' }, { key: 'kim-jong-un' }],
  'transfer-dossier': [{ key: 'tr-containers-since-2023' }, { key: 'tr-petroleum-2024' }],
  'resolution-with-breaches': [{ symbol: '2397' }, { symbol: '1718' }],
  'cap-ledger': [2018, 2020, 2023, 2024].map((year) => ({ provision: '2397-5', on: `${year}-06-30` })),
  neighbourhood: [
    { around: [{ kind: 'TRANSFER', key: 'tr-troops-2024' }], depth: 2, limit: 300 },
    { around: [{ kind: 'VIOLATION', key: 'goods:tr-troops-2024:1874-9' }], depth: 1 },
    { around: [{ kind: 'PROVISION', key: '2270-9' }], depth: 2, limit: 200 },
  ],
};

describeServed('a lens that takes nothing away', (client) => {
  const asked = takesLens.flatMap((question) =>
    [question.variables, ...(more[question.name] ?? [])].map((variables) => ({
      question,
      variables,
      shown: `${question.name} ${JSON.stringify(variables)}`,
    })),
  );

  it.each(asked)('changes nothing in the answer to $shown', async ({ question, variables }) => {
    const plain = await client.data(question.query, variables);
    const through = await client.data(withLens(question), variables);
    expect(withoutCursors(through)).toEqual(withoutCursors(plain));
  });

  it('is asked of every question that can be asked through a lens', () => {
    expect(takesLens.length).toBeGreaterThan(6);
    for (const question of takesLens) expect(withLens(question)).not.toBe(question.query);
  });
});

/** A cursor belongs to its lens. */
function withoutCursors(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer, (name, value) =>
      ['cursor', 'startCursor', 'endCursor'].includes(name) ? null : value,
    ),
  );
}
