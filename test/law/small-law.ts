import type {
  ActorFacts,
  ClaimFacts,
  DesignationFacts,
  Facts,
  Tie,
  TransferFacts,
} from '../../src/law/facts.ts';
import type { LawRecords, Provision } from '../../src/law/law.ts';

const provision = (given: Partial<Provision> & Pick<Provision, 'key' | 'inForceFrom'>): Provision => ({
  cite: given.key.replace('-', ' OP '),
  resolution: `unscr-${given.key.split('-')[0]}`,
  regime: '1718',
  measure: 'arms-embargo',
  direction: 'from-target',
  nature: 'binding',
  bound: ['all-member-states'],
  binds: [],
  inForceTo: null,
  covers: [],
  excepts: [],
  changedBy: [],
  caps: [],
  ...given,
});

const settled = (category: string) => ({ category, reading: 'settled' as const, why: null });
const disputed = (category: string, why: string) => ({ category, reading: 'disputed' as const, why });

/** A handful of paragraphs of the 1718 regime and a made-up second regime, enough for every condition. */
export const smallLaw: LawRecords = {
  regimes: [
    { key: '1718', target: 'dprk' },
    { key: 'ruritania', target: 'ruritania' },
  ],
  categories: [
    { key: 'arms', label: 'arms', broader: [] },
    { key: 'ballistic-missile', label: 'ballistic missiles', broader: ['arms'] },
    { key: 'small-arms', label: 'small arms', broader: ['arms'] },
    { key: 'training', label: 'military training', broader: [] },
    { key: 'personnel', label: 'military personnel', broader: [] },
    { key: 'oil', label: 'oil', broader: [] },
    { key: 'refined-petroleum', label: 'refined petroleum', broader: ['oil'] },
    { key: 'coal', label: 'coal', broader: [] },
    { key: 'iron', label: 'iron', broader: [] },
    { key: 'seafood', label: 'seafood', broader: [] },
    { key: 'fishing-rights', label: 'fishing rights', broader: [] },
  ],
  provisions: [
    provision({
      key: '1874-9',
      inForceFrom: '2009-06-12',
      binds: ['dprk'],
      covers: [
        settled('arms'),
        settled('training'),
        disputed('personnel', 'no resolution names the sending of troops'),
      ],
      changedBy: [{ by: '2270-9', how: 'clarifies', on: '2016-03-02', note: null }],
    }),
    provision({
      key: '1874-10',
      direction: 'to-target',
      inForceFrom: '2009-06-12',
      covers: [settled('arms'), settled('training')],
      excepts: [{ category: 'small-arms', until: '2016-03-01', why: 'allowed with notice' }],
    }),
    provision({
      key: '2270-9',
      nature: 'clarification',
      inForceFrom: '2016-03-02',
      covers: [settled('training'), disputed('personnel', 'speaks of trainers and advisers')],
    }),
    provision({
      key: '1695-4',
      nature: 'of-disputed-force',
      inForceFrom: '2006-07-15',
      covers: [settled('arms')],
    }),
    provision({
      key: '2321-26',
      inForceFrom: '2016-11-30',
      inForceTo: '2017-08-05',
      covers: [settled('coal'), settled('iron')],
      caps: [
        {
          key: '2321-26-cap',
          category: 'coal',
          amount: 7_500_000,
          unit: 'metric-ton',
          orAmount: null,
          orUnit: null,
          rule: null,
          from: '2017-01-01',
          to: null,
          periodKind: 'calendar-year',
        },
      ],
    }),
    provision({
      key: '2371-9',
      inForceFrom: '2017-08-05',
      covers: [settled('seafood')],
      changedBy: [{ by: '2397-6', how: 'clarifies', on: '2017-12-22', note: 'fishing rights' }],
    }),
    provision({ key: '2397-6', inForceFrom: '2017-12-22', covers: [settled('fishing-rights')] }),
    provision({
      key: '1718-8',
      direction: 'to-target',
      inForceFrom: '2006-10-14',
      covers: [],
      changedBy: [{ by: '2094-20', how: 'adds-items', on: '2013-03-07', note: null }],
    }),
    provision({ key: '2094-20', direction: 'both', inForceFrom: '2013-03-07', covers: [settled('oil')] }),
    provision({
      key: 'r1-1',
      regime: 'ruritania',
      direction: 'to-target',
      inForceFrom: '2020-01-01',
      covers: [settled('coal')],
    }),
  ],
};

const actor = (key: string, kind: string): ActorFacts => ({
  key,
  name: key.toUpperCase(),
  kind,
  unMember: kind === 'state' ? true : null,
});

export const actors = new Map(
  [
    ...['dprk', 'russia', 'ukraine', 'usa', 'japan', 'ruritania'].map((key) => actor(key, 'state')),
    actor('msmt', 'coalition'),
    ...['kpa', 'us-state', 'panel', 'committee', 'council', 'dprk-party'].map((key) => actor(key, 'body')),
    ...['general', 'envoy', 'russian-envoy'].map((key) => actor(key, 'person')),
    actor('angara', 'vessel'),
    actor('tanker', 'vessel'),
    actor('shipping', 'company'),
    actor('newspaper', 'media'),
  ].map((made) => [made.key, made]),
);

export const ties: Tie[] = [
  { from: 'kpa', type: 'PART_OF', to: 'dprk' },
  { from: 'general', type: 'OFFICIAL_OF', to: 'kpa' },
  { from: 'dprk-party', type: 'ACTS_FOR', to: 'dprk' },
  { from: 'envoy', type: 'OFFICIAL_OF', to: 'us-state' },
  { from: 'us-state', type: 'PART_OF', to: 'usa' },
  { from: 'usa', type: 'MEMBER_OF', to: 'msmt' },
  { from: 'japan', type: 'MEMBER_OF', to: 'msmt' },
  { from: 'panel', type: 'SUBORDINATE_TO', to: 'committee' },
  { from: 'committee', type: 'PART_OF', to: 'council' },
  { from: 'russian-envoy', type: 'OFFICIAL_OF', to: 'russia' },
  { from: 'angara', type: 'FLAGGED_BY', to: 'russia' },
  { from: 'shipping', type: 'SUBORDINATE_TO', to: 'dprk' },
  { from: 'shipping', type: 'OWNS', to: 'tanker' },
];

export const claim = (given: Partial<ClaimFacts> = {}): ClaimFacts => ({
  key: 'claim',
  position: 'ASSERTS',
  strength: 'ASSESSED',
  maker: 'msmt',
  source: 'report',
  statedOn: '2025-05-29',
  publishedOn: null,
  quantity: null,
  ofPart: false,
  cites: [],
  rejectsReportOf: null,
  overtakenBy: [],
  ...given,
});

export const transfer = (given: Partial<TransferFacts> = {}): TransferFacts => ({
  key: 'transfer',
  label: 'Transfer',
  description: null,
  certainty: 'high',
  sortOn: '2024-01-01',
  kind: 'arms',
  status: 'carried-out',
  from: '2024-01-01',
  to: '2024-12-31',
  precision: 'YEAR',
  quantity: { min: null, max: null, unit: null, qualifier: 'UNSPECIFIED' },
  goods: [{ category: 'ballistic-missile', suspected: false }],
  suppliers: ['dprk'],
  recipients: ['russia'],
  goodsMadeBy: [],
  carriers: [],
  participants: [],
  places: [],
  partOf: [],
  overlaps: [],
  claims: [claim()],
  ...given,
});

export const facts = (...transfers: TransferFacts[]): Facts => ({
  transfers,
  alongside: [],
  actors,
  ties,
  designations: [],
});

export const listing = (actor: string, given: Partial<DesignationFacts> = {}): DesignationFacts => ({
  key: `un-${actor}`,
  actor,
  label: `UN ${actor}`,
  listedOn: '2018-03-30',
  delistedOn: null,
  measures: ['asset-freeze'],
  provisions: [],
  regimes: ['1718'],
  ...given,
});
