import { afterAll, beforeAll, expect, it } from 'vitest';
import { questions } from '../../src/api/questions.ts';
import { describeOnBothEngines } from '../engines.ts';
import { type Client, serveGraph } from './client.ts';

/** More variables for the saved questions than the ones they open with. */
const more: Readonly<Record<string, readonly object[]>> = {
  breaches: [
    { first: 100 },
    { orderBy: 'PERIOD_ASC', first: 7 },
    { orderBy: 'INDEPENDENT_MAKERS_DESC', first: 7 },
    { filter: { verdicts: ['EXEMPT', 'UNKNOWN'] } },
    {
      filter: {
        or: [{ suppliers: ['russian-federation'] }, { not: { bases: ['SETTLED'] } }],
        during: { from: '2024-06-01' },
      },
    },
    { filter: { actors: ['angara'], maxIndependentMakers: 3 } },
    { filter: { categories: ['arms'], certainties: ['MEDIUM', 'CHECK'] } },
  ],
  'resolution-with-breaches': [{ symbol: '2397' }, { symbol: 'unscr-1718', inForceOn: '2010-01-01' }],
  'actor-profile': [
    { key: 'dprk' },
    { key: 'msmt' },
    { key: 'green-pine' },
    { key: 'kim-jong-un' },
    { key: 'nobody' },
  ],
  'transfer-dossier': [
    { key: 'tr-containers-since-2023' },
    { key: 'tr-missile-use-kharkiv-2024-01-02' },
    { key: 'tr-pantsir-to-dprk' },
  ],
  transfers: [
    { first: 100, orderBy: 'PERIOD_ASC' },
    { filter: { text: 'TRAIN' } },
    { filter: { standings: ['ADMITTED'] } },
  ],
  path: [
    { from: { kind: 'ACTOR', key: 'chon-ma-san' }, to: { kind: 'ACTOR', key: 'russian-federation' } },
    {
      from: { kind: 'SOURCE', key: 'src-article' },
      to: { kind: 'RESOLUTION', key: '1874' },
      through: ['IN', 'ABOUT', 'THROUGH', 'AGAINST', 'HAS_PROVISION'],
    },
  ],
  'path-to-designated': [
    { from: { kind: 'PLACE', key: 'port-rajin' } },
    { from: { kind: 'ACTOR', key: 'kim-jong-un' }, authority: 'US', maxLength: 3 },
  ],
  search: [
    { text: 'Rajin' },
    { text: '조선' },
    { text: 'Вооруженные силы' },
    { text: '9179842' },
    { text: 'KPe.010' },
    { text: 'missile', kinds: ['TRANSFER', 'ITEM_CATEGORY'] },
  ],
  neighbourhood: [
    {
      around: [
        { kind: 'ACTOR', key: 'dprk' },
        { kind: 'PROVISION', key: '1874-9' },
      ],
      depth: 2,
      limit: 50,
    },
  ],
  figures: [{}, { filter: { resolutions: ['1874'] } }],
};

describeOnBothEngines('every saved question', (embedded, neo4j) => {
  const clients: Client[] = [];
  beforeAll(async () => {
    clients.push(await serveGraph(embedded.graph), await serveGraph(neo4j.graph));
  });
  afterAll(() => Promise.all(clients.map((client) => client.close())));

  const asked = questions.flatMap(({ name, query, variables }) =>
    [variables, ...(more[name] ?? [])].map((given) => ({ name, query, given, shown: JSON.stringify(given) })),
  );
  it.each(asked)('$name has the same answer on both engines for $shown', async ({ query, given, name }) => {
    const [one, other] = await Promise.all(clients.map((client) => client.data(query, given)));
    /** The instant of the last change is the one thing that differs between two graphs. */
    if (name === 'dataset')
      for (const { dataset } of [one, other]) Object.assign(dataset, { version: 0, generatedAt: '' });
    expect(one).toEqual(other);
  });
});
