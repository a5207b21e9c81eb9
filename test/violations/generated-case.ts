import fc from 'fast-check';
import type { Graph } from '../../src/graph/graph.ts';

/** A day; it becomes a date in the graph. */
interface Day {
  readonly day: string;
}
type Value = string | number | boolean | null | Day | readonly string[];
type Props = Readonly<Record<string, Value>>;
interface Node extends Props {
  readonly key: string;
}
interface Tie {
  readonly from: string;
  readonly to: string;
  readonly props?: Props;
}

/** A small graph of law, actors and transfers: records by label, and relationships by the pattern they follow. */
export interface GeneratedCase {
  readonly nodes: Readonly<Record<string, readonly Node[]>>;
  readonly ties: Readonly<Record<string, readonly Tie[]>>;
  readonly transfers: readonly string[];
}

const tieTypes = [
  ...[
    'PART_OF',
    'SUBORDINATE_TO',
    'ACTS_FOR',
    'LEADS',
    'OFFICIAL_OF',
    'MEMBER_OF',
    'SUBSIDIARY_OF',
    'FLAGGED_BY',
  ],
  ...['OWNS', 'CONTROLS', 'MANAGES', 'OPERATES'],
];
const actorKinds = ['state', 'state', 'state', 'coalition', 'body', 'company', 'vessel'];
const keysOf = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${index}`);
const [actors, categories, provisions, transfers] = [
  keysOf('a', actorKinds.length),
  keysOf('c', 6),
  keysOf('p', 7),
  keysOf('t', 9),
] as const;

const one = (keys: readonly string[]) => fc.constantFrom(...keys);
const some = (keys: readonly string[], maxLength: number) => fc.subarray([...keys], { maxLength });
/** Later keys point to earlier ones only, so that nothing runs in a circle. */
const downwards = (keys: readonly string[], maxLength: number) =>
  fc
    .uniqueArray(
      fc.tuple(fc.nat(keys.length - 1), fc.nat(keys.length - 1)).filter(([a, b]) => a > b),
      { maxLength, selector: String },
    )
    .map((pairs) => pairs.map(([a, b]): Tie => ({ from: keys[a] ?? '', to: keys[b] ?? '' })));
const amongTypes = fc.uniqueArray(
  fc
    .record({
      type: one([...tieTypes, 'MEMBER_OF', 'MEMBER_OF', 'MEMBER_OF']),
      from: one(actors),
      to: one(actors),
    })
    .filter(({ from, to }) => from !== to),
  { minLength: 5, maxLength: 12, selector: ({ type, from, to }) => `${type} ${from} ${to}` },
);

const someDay = one(['2018-06-01', '2019-12-31', '2020-01-01', '2020-03-05', '2021-02-03', '2022-12-31']);
export const someDays = fc.tuple(fc.option(someDay), fc.option(someDay)).map(([a, b]) => {
  const [from, to] = a !== null && b !== null && a > b ? [b, a] : [a, b];
  return { from, to };
});
const maybe = (day: string | null): Day | null => (day === null ? null : { day });

const provision = fc.record({
  direction: one(['to-target', 'from-target', 'both', 'both', 'within-target', 'none']),
  nature: one([
    'binding',
    'binding',
    'binding-on-target',
    'clarification',
    'calls-upon',
    'of-disputed-force',
  ]),
  inForceFrom: one(['2018-01-01', '2019-12-31', '2020-03-05']),
  inForceTo: fc.option(one(['2020-03-04', '2021-12-31']), { freq: 2 }),
  regime: one(['r0', 'r0', 'r0', 'r1']),
  covers: fc.subarray(categories, { minLength: 1, maxLength: 3 }),
  disputed: fc.boolean(),
  excepts: some(categories, 1),
  capOver: fc.option(one(categories), { freq: 2 }),
});

const transfer = fc.record({
  kind: one(['arms', 'arms', 'use-of-arms']),
  status: one(['carried-out', 'carried-out', 'carried-out', 'planned']),
  days: someDays,
  goods: fc.subarray(categories, { minLength: 1, maxLength: 2 }),
  suspected: fc.boolean(),
  suppliers: some(actors, 2),
  recipients: some(actors, 2),
  makers: some(['a0', 'a5', 'a6'], 1),
  amounts: fc.tuple(fc.option(fc.nat(9)), fc.option(fc.nat(9))),
  claims: fc.array(
    fc.record({ position: one(['ASSERTS', 'ASSERTS', 'ADMITS', 'ACCUSES', 'DENIES']), maker: one(actors) }),
    { minLength: 1, maxLength: 3 },
  ),
});

/** Any such graph; small, so that much in it touches. */
export const someCase: fc.Arbitrary<GeneratedCase> = fc
  .record({
    ties: amongTypes,
    narrower: downwards(categories, 6),
    provisions: fc.array(provision, { minLength: 5, maxLength: provisions.length }),
    changes: fc.uniqueArray(
      fc
        .record({
          from: one(provisions),
          to: one(provisions),
          how: one(['clarifies', 'clarifies', 'adds-items', 'expands']),
        })
        .filter(({ from, to }) => from !== to),
      { minLength: 6, maxLength: 10, selector: ({ from, to, how }) => `${from} ${to} ${how}` },
    ),
    transfers: fc.array(transfer, { minLength: 4, maxLength: transfers.length }),
    partOf: downwards(transfers, 3),
    overlaps: downwards(transfers, 2),
  })
  .map(asGraph);

type Law = typeof provision extends fc.Arbitrary<infer T> ? T : never;
type Flow = typeof transfer extends fc.Arbitrary<infer T> ? T : never;

function asGraph(made: {
  ties: { type: string; from: string; to: string }[];
  narrower: Tie[];
  provisions: Law[];
  changes: { from: string; to: string; how: string }[];
  transfers: Flow[];
  partOf: Tie[];
  overlaps: Tie[];
}): GeneratedCase {
  const law = made.provisions.map((given, index) => ({ ...given, key: `p${index}` }));
  const flows = made.transfers.map((given, index) => ({ ...given, key: `t${index}` }));
  const isThere = new Set([...law, ...flows].map(({ key }) => key));
  const known = (ties: readonly Tie[]) => ties.filter(({ from, to }) => isThere.has(from) && isThere.has(to));
  const capped = law.flatMap(({ key, capOver }) => (capOver === null ? [] : [{ key, capOver }]));
  const claims = flows.flatMap((flow) =>
    flow.claims.map((given, index) => ({ ...given, key: `${flow.key}-${index}`, about: flow.key })),
  );
  return {
    transfers: flows.map(({ key }) => key),
    nodes: {
      Dataset: [{ key: 'dataset', version: 1, name: 'made up' }],
      Regime: ['r0', 'r1'].map((key) => ({ key, name: key })),
      Resolution: ['r0', 'r1'].map((key) => ({ key: `text-${key}` })),
      Actor: actors.map((key, index) => ({ key, name: key, kind: actorKinds[index] ?? '' })),
      ItemCategory: categories.map((key) => ({ key, label: key })),
      Provision: law.map(({ key, direction, nature, inForceFrom, inForceTo }) => ({
        key,
        cite: key.toUpperCase(),
        measure: 'made-up',
        direction,
        nature,
        bound: ['all-member-states'],
        inForceFrom: { day: inForceFrom },
        inForceTo: maybe(inForceTo),
      })),
      Cap: capped.map(({ key }) => ({
        key: `cap-${key}`,
        amount: 10,
        unit: 'barrel',
        from: { day: '2018-01-01' },
        periodKind: 'calendar-year',
      })),
      Source: [{ key: 's', publishedOn: { day: '2023-01-01' } }],
      Transfer: flows.map(({ key, kind, status, days, amounts: [a, b] }) => ({
        key,
        label: key,
        kind,
        status,
        precision: 'DAY',
        sortOn: days.from ?? days.to ?? '',
        from: maybe(days.from),
        to: maybe(days.to),
        quantityMin: a === null || b === null ? a : Math.min(a, b),
        quantityMax: a === null || b === null ? b : Math.max(a, b),
        unit: a === null && b === null ? null : 'barrel',
        qualifier: 'UNSPECIFIED',
      })),
      Claim: claims.map(({ key, position }) => ({ key, position, strength: 'ALLEGED' })),
    },
    ties: {
      'Regime TARGETS Actor': [
        { from: 'r0', to: 'a0' },
        { from: 'r1', to: 'a1' },
      ],
      'Resolution BELONGS_TO Regime': ['r0', 'r1'].map((to) => ({ from: `text-${to}`, to })),
      'Resolution HAS_PROVISION Provision': law.map(({ key, regime }) => ({
        from: `text-${regime}`,
        to: key,
      })),
      ...Object.fromEntries(
        tieTypes.map((type) => [`Actor ${type} Actor`, made.ties.filter((tie) => tie.type === type)]),
      ),
      'ItemCategory NARROWER_THAN ItemCategory': made.narrower,
      'Provision COVERS ItemCategory': law.flatMap(({ key, covers, disputed }) =>
        covers.map((to) => ({ from: key, to, props: { reading: disputed ? 'disputed' : 'settled' } })),
      ),
      'Provision EXCEPTS ItemCategory': law.flatMap(({ key, excepts }) =>
        excepts.map((to) => ({ from: key, to, props: { until: { day: '2020-06-30' } } })),
      ),
      'Provision CHANGED_BY Provision':
        known(made.changes).length === 0
          ? []
          : made.changes
              .filter(({ from, to }) => isThere.has(from) && isThere.has(to))
              .map(({ from, to, how }) => ({ from, to, props: { how, on: { day: '2019-01-01' } } })),
      'Provision CAPPED_AT Cap': capped.map(({ key }) => ({ from: key, to: `cap-${key}` })),
      'Cap LIMITS ItemCategory': capped.map(({ key, capOver }) => ({ from: `cap-${key}`, to: capOver })),
      'Transfer OF ItemCategory': flows.flatMap(({ key, goods, suspected }) =>
        goods.map((to) => ({ from: key, to, props: { suspected } })),
      ),
      'Actor SUPPLIED Transfer': flows.flatMap(({ key, suppliers }) =>
        suppliers.map((from) => ({ from, to: key })),
      ),
      'Transfer DELIVERED_TO Actor': flows.flatMap(({ key, recipients }) =>
        recipients.map((to) => ({ from: key, to })),
      ),
      'Transfer GOODS_MADE_BY Actor': flows.flatMap(({ key, makers }) =>
        makers.map((to) => ({ from: key, to })),
      ),
      'Transfer PART_OF Transfer': known(made.partOf),
      'Transfer OVERLAPS Transfer': known(made.overlaps),
      'Claim ABOUT Transfer': claims.map(({ key, about }) => ({ from: key, to: about })),
      'Claim MADE_BY Actor': claims.map(({ key, maker }) => ({ from: key, to: maker })),
      'Claim IN Source': claims.map(({ key }) => ({ from: key, to: 's' })),
    },
  };
}

/** The same graph with coalitions that belong to nobody, and States that are members of nothing else. */
export function withPlainCoalitions({ ties, ...given }: GeneratedCase): GeneratedCase {
  const plain = Object.entries(ties).map(([pattern, rows]) => [
    pattern,
    !/^Actor \w+ Actor$/.test(pattern)
      ? rows
      : rows
          .filter(
            ({ from, to }) =>
              from !== 'a3' && !(/MEMBER_OF/.test(pattern) && to !== 'a3' && states.includes(from)),
          )
          .filter(({ to }) => !(/OWNS|CONTROLS|MANAGES|OPERATES/.test(pattern) && to === 'a3')),
  ]);
  return { ...given, ties: Object.fromEntries(plain) };
}

const states = actors.filter((_, index) => actorKinds[index] === 'state');

/** Writes the whole of a generated graph into an empty one, in one transaction. */
export async function writeCase(graph: Graph, { nodes, ties }: GeneratedCase): Promise<void> {
  await graph.write(async ({ statement }) => {
    for (const [label, rows] of Object.entries(nodes))
      if (rows.length > 0) await statement(`UNWIND ${literal(rows)} AS row CREATE (n:${label}) SET n += row`);
    for (const [pattern, rows] of Object.entries(ties)) {
      const [from, type, to] = pattern.split(' ');
      if (rows.length > 0)
        await statement(
          `UNWIND ${literal(rows.map((row) => ({ props: {}, ...row })))} AS row
           MATCH (a:${from} {key: row.from}) MATCH (b:${to} {key: row.to}) CREATE (a)-[r:\`${type}\`]->(b) SET r += row.props`,
        );
    }
  });
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (value === null || typeof value !== 'object')
    return typeof value === 'string' ? `'${value}'` : String(value);
  if ('day' in value) return `date('${value.day}')`;
  const entries = Object.entries(value).filter(([, inner]) => inner !== null);
  return `{${entries.map(([key, inner]) => `\`${key}\`: ${literal(inner)}`).join(', ')}}`;
}
