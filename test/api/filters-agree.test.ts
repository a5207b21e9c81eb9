import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeServed } from './served.ts';

/** A lens that takes nothing away: what it shows is filtered in process, what is stored by Cypher. */
const lens = { minStrength: 'ALLEGED' };

const some = <T>(...values: T[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 });
const actor = some('dprk', 'russian-federation', 'angara', 'lady-r', 'kpa-11th-corps', 'chon-ma-san');
const day = fc.constantFrom(
  '2022-11-30',
  '2023-09-12',
  '2024-01-02',
  '2024-10-01',
  '2025-03-31',
  '2026-01-01',
);
const span = fc
  .record({ from: fc.option(day), to: fc.option(day) })
  .filter(({ from, to }) => from === null || to === null || from <= to);
/** A filter of one field; several are joined below. */
const oneField = (fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<object> =>
  fc.oneof(...Object.entries(fields).map(([name, value]) => value.map((given) => ({ [name]: given }))));
const ofBoth = {
  actors: actor,
  suppliers: actor,
  recipients: actor,
  carriers: actor,
  categories: some(
    'arms',
    'ballistic-missile',
    'refined-petroleum',
    'military-training',
    'military-personnel',
  ),
  standings: some('UNCORROBORATED', 'CORROBORATED', 'CONTESTED', 'ADMITTED', 'WITHDRAWN'),
  during: span,
  minIndependentMakers: fc.integer({ min: 0, max: 4 }),
  maxIndependentMakers: fc.integer({ min: 0, max: 4 }),
};
const transferLeaf = oneField({
  ...ofBoth,
  text: fc.constantFrom('missile', 'DPRK TO', 'soldiers', 'nothing like it', '%', '.*'),
});
const violationLeaf = oneField({
  ...ofBoth,
  resolutions: some('1718', 'S/RES/1874 (2009)', 'unscr-2270', '2397'),
  provisions: some('1874-9', '1718-8-b', '2397-5', '2270-8'),
  measures: some('arms-embargo', 'asset-freeze', 'labour'),
  verdicts: some('BREACH', 'POSSIBLE_BREACH', 'EXEMPT', 'UNKNOWN'),
  bases: some('SETTLED', 'CITED', 'DISPUTED'),
  transfers: some('tr-troops-2024', 'tr-petroleum-2024', 'tr-aurus-2024'),
  certainties: some('HIGH', 'MEDIUM', 'CHECK'),
  party: fc.constantFrom(
    { actor: 'dprk' },
    { actor: 'russian-federation', role: 'supplier' },
    { actor: 'russian-federation', role: 'port-state' },
  ),
  readWithNatures: some('CLARIFICATION', 'BINDING', 'CALLS_UPON'),
});
const claimLeaf = oneField({
  positions: some('ASSERTS', 'ADMITS', 'DENIES', 'ACCUSES', 'JUSTIFIES'),
  makers: some('msmt', 'russian-federation', 'panel-of-experts-1874', 'kim-yo-jong'),
  sources: some('src-article', 'src-poe-kharkiv', 'src-eu-2017-1509'),
  transfers: some('tr-troops-2024', 'tr-petroleum-2024', 'tr-aurus-2024'),
  cites: some('RESOLUTION', 'PROVISION'),
  overtaken: fc.boolean(),
  published: span,
});
const sourceLeaf = oneField({
  types: some('panel-report', 'news-article', 'treaty'),
  publishers: some('panel-of-experts-1874', 'msmt', 'russian-federation'),
  published: span,
});

/** Leaves by themselves and joined by and, or and not, up to three deep. */
const joined = (leaf: fc.Arbitrary<object>, maxDepth: number): fc.Arbitrary<object> => {
  const { filter } = fc.letrec<{ filter: object }>((tie) => ({
    filter: fc.oneof(
      { maxDepth, depthIdentifier: 'filter' },
      leaf,
      fc.record({ and: fc.array(tie('filter'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ or: fc.array(tie('filter'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: tie('filter') }),
      fc.tuple(leaf, tie('filter')).map(([one, other]) => ({ ...one, not: other })),
    ),
  }));
  return filter;
};

/** Neo4j plans each filter anew, and a deep one for seconds, so it is asked fewer and flatter ones. */
describeServed('a filter', (client, engine) => {
  const [numRuns, deepest, different] = engine.name === 'neo4j' ? [10, 1, 1] : [40, 3, 5];
  const agrees = async (query: string, filter: object, orderBy?: string) => {
    const [stored, shown] = await Promise.all([
      client.data(query, { filter, orderBy }),
      client.data(query, { filter, orderBy, lens }),
    ]);
    expect(shown).toEqual(stored);
    return stored;
  };

  it('of violations means the same on what is stored and through a lens', async () => {
    const query = `query ($filter: ViolationFilter, $orderBy: ViolationOrder, $lens: Lens) {
      violations(filter: $filter, orderBy: $orderBy, lens: $lens, first: 30) { totalCount edges { node { key } } }
      violationCounts(by: SUPPLIER, filter: $filter, lens: $lens) { group label count breaches possibleBreaches }
      byMonth: violationCounts(by: MONTH, filter: $filter, lens: $lens) { group label count }
      byStanding: violationCounts(by: STANDING, filter: $filter, lens: $lens) { group label count }
    }`;
    const order = fc.constantFrom('PERIOD_ASC', 'PERIOD_DESC', 'VERDICT', 'INDEPENDENT_MAKERS_DESC');
    const counts = new Set<number>();
    await fc.assert(
      fc.asyncProperty(joined(violationLeaf, deepest), order, async (filter, orderBy) => {
        counts.add((await agrees(query, filter, orderBy)).violations.totalCount);
      }),
      { numRuns },
    );
    expect(counts.size).toBeGreaterThan(different);
  }, 60_000);

  it('of transfers means the same on what is stored and through a lens', async () => {
    const query = `query ($filter: TransferFilter, $orderBy: TransferOrder, $lens: Lens) {
      transfers(filter: $filter, orderBy: $orderBy, lens: $lens, first: 30) { totalCount edges { node { key } } } }`;
    const counts = new Set<number>();
    await fc.assert(
      fc.asyncProperty(
        joined(transferLeaf, deepest),
        fc.constantFrom('PERIOD_ASC', 'PERIOD_DESC'),
        async (filter, orderBy) => {
          counts.add((await agrees(query, filter, orderBy)).transfers.totalCount);
        },
      ),
      { numRuns },
    );
    expect(counts.size).toBeGreaterThan(different);
  }, 60_000);

  it.each([
    { list: 'claims', type: 'ClaimFilter', leaf: claimLeaf },
    { list: 'sources', type: 'SourceFilter', leaf: sourceLeaf },
  ])(
    'of $list means the same on what is stored and through a lens',
    async ({ list, type, leaf }) => {
      const query = `query ($filter: ${type}, $lens: Lens) {
      list: ${list}(filter: $filter, lens: $lens, first: 30) { totalCount edges { node { key } } } }`;
      const counts = new Set<number>();
      await fc.assert(
        fc.asyncProperty(joined(leaf, deepest), async (filter) => {
          counts.add((await agrees(query, filter)).list.totalCount);
        }),
        { numRuns },
      );
      expect(counts.size).toBeGreaterThan(different);
    },
    60_000,
  );
});
