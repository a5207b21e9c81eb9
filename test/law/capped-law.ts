import { belongingOf } from '../../src/law/belonging.ts';
import type { Ledger } from '../../src/law/cap-ledger.ts';
import { periodAt } from '../../src/law/cap-periods.ts';
import type { Facts, TransferFacts } from '../../src/law/facts.ts';
import type { Cap, LawRecords, Provision } from '../../src/law/law.ts';
import { indexLaw } from '../../src/law/law-index.ts';
import { ledgersOf } from '../../src/law/ledgers.ts';
import { facts, smallLaw, transfer } from './small-law.ts';

const cap = (given: Partial<Cap> & Pick<Cap, 'key' | 'category' | 'from' | 'periodKind'>): Cap => ({
  amount: null,
  unit: null,
  orAmount: null,
  orUnit: null,
  rule: null,
  to: null,
  ...given,
});
const capping = (given: Partial<Provision> & Pick<Provision, 'key' | 'inForceFrom' | 'caps'>): Provision => ({
  cite: given.key.replace('-', ' OP '),
  resolution: `unscr-${given.key.split('-')[0]}`,
  regime: '1718',
  measure: 'oil-cap',
  direction: 'to-target',
  nature: 'binding',
  bound: ['all-member-states'],
  binds: [],
  inForceTo: null,
  covers: given.caps.map(({ category }) => ({ category, reading: 'settled' as const, why: null })),
  excepts: [],
  changedBy: [],
  ...given,
});

/** The paragraphs that limit oil and coal, with their periods and units as the resolutions have them. */
const cappedRecords: LawRecords = {
  regimes: smallLaw.regimes,
  categories: [
    { key: 'oil', label: 'oil', broader: [] },
    { key: 'refined', label: 'refined petroleum', broader: ['oil'] },
    { key: 'jet-fuel', label: 'jet fuel', broader: ['refined'] },
    { key: 'crude', label: 'crude oil', broader: ['oil'] },
    { key: 'coal', label: 'coal', broader: [] },
    { key: 'medicine', label: 'medicine', broader: [] },
  ],
  provisions: [
    capping({
      key: '2375-14',
      inForceFrom: '2017-09-11',
      inForceTo: '2017-12-31',
      caps: [
        cap({
          key: 'last-quarter',
          category: 'refined',
          amount: 500_000,
          unit: 'barrel',
          from: '2017-10-01',
          to: '2017-12-31',
          periodKind: 'once',
        }),
        cap({
          key: 'never-began',
          category: 'refined',
          amount: 2_000_000,
          unit: 'barrel',
          from: '2018-01-01',
          periodKind: 'calendar-year',
        }),
      ],
    }),
    capping({
      key: '2397-4',
      inForceFrom: '2017-12-22',
      caps: [
        cap({
          key: 'crude',
          category: 'crude',
          amount: 4_000_000,
          unit: 'barrel',
          orAmount: 525_000,
          orUnit: 'metric-ton',
          rule: 'either',
          from: '2017-12-22',
          periodKind: 'twelve-months-from-22-december',
        }),
      ],
    }),
    capping({
      key: '2397-5',
      inForceFrom: '2017-12-22',
      caps: [
        cap({
          key: 'refined',
          category: 'refined',
          amount: 500_000,
          unit: 'barrel',
          from: '2018-01-01',
          periodKind: 'calendar-year',
        }),
      ],
    }),
    capping({
      key: '2321-26',
      direction: 'from-target',
      inForceFrom: '2016-11-30',
      inForceTo: '2017-08-05',
      caps: [
        cap({
          key: 'coal',
          category: 'coal',
          amount: 400_870_018,
          unit: 'USD',
          orAmount: 7_500_000,
          orUnit: 'metric-ton',
          rule: 'whichever-lower',
          from: '2017-01-01',
          to: '2017-08-05',
          periodKind: 'calendar-year',
        }),
      ],
    }),
  ],
};

export const cappedLaw = indexLaw(cappedRecords);

/** Refined petroleum from Russia to the DPRK in 2024, with an amount of barrels. */
export const delivery = (
  key: string,
  [min, max]: readonly [number | null, number | null],
  given: Partial<TransferFacts> = {},
): TransferFacts =>
  transfer({
    key,
    label: `Delivery ${key}`,
    goods: [{ category: 'refined', suspected: false }],
    quantity: { min, max, unit: 'barrel', qualifier: 'UNSPECIFIED' },
    suppliers: ['russia'],
    recipients: ['dprk'],
    from: '2024-03-01',
    to: '2024-03-31',
    ...given,
  });

/** The ledger of a paragraph for the period of a day. */
export function ledgerOn(day: string, transfers: readonly TransferFacts[], provisionKey = '2397-5'): Ledger {
  const given: Facts = facts(...transfers);
  const provision = cappedLaw.provision(provisionKey);
  for (const one of provision.caps) {
    const period = periodAt(one, provision, day);
    if (period !== null)
      return ledgersOf(given, cappedLaw, belongingOf(given.ties, given.actors)).of(
        { provision, cap: one },
        period,
      );
  }
  throw new Error(`${provisionKey} has no cap on ${day}.`);
}

/**
 * Whether claims contradict one another in a ledger: they fit no world then, so there is none to which less certainty
 * could add others, and what less certainty must not do cannot be asked.
 */
export function isContradicted({ lines }: Ledger): boolean {
  return lines.some(({ reason }) => reason.includes('One of the claims is wrong'));
}
