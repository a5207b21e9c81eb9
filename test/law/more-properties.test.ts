import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts, TransferFacts } from '../../src/law/facts.ts';
import { judge } from '../../src/law/judge.ts';
import { indexLaw } from '../../src/law/law-index.ts';
import { actors, claim, facts, smallLaw, ties, transfer } from './small-law.ts';

// Goods under a cap pass from this rule to the ledger when they are narrowed, so the caps are left out here.
const uncapped = { ...smallLaw, provisions: smallLaw.provisions.map((one) => ({ ...one, caps: [] })) };
const law = indexLaw(uncapped);
const day = fc.constantFrom(
  '2008-01-01',
  '2010-05-05',
  '2016-03-01',
  '2016-03-02',
  '2017-08-05',
  '2018-01-01',
  '2024-02-02',
);
const party = fc.uniqueArray(fc.constantFrom(...actors.keys()), { maxLength: 2 });
const category = fc.constantFrom(...smallLaw.categories.map(({ key }) => key));
const makers = fc.array(fc.constantFrom(...actors.keys()), { minLength: 1, maxLength: 6 });
const someTransfer: fc.Arbitrary<TransferFacts> = fc
  .record({
    kind: fc.constantFrom('arms', 'use-of-arms'),
    days: fc.tuple(fc.option(day), fc.option(day)),
    goods: fc.uniqueArray(fc.record({ category, suspected: fc.boolean() }), {
      minLength: 1,
      maxLength: 3,
      selector: (one) => one.category,
    }),
    suppliers: party,
    recipients: party,
    goodsMadeBy: party,
    makers,
  })
  .map(({ days: [a, b], makers: who, ...given }) => {
    const [from, to] = a !== null && b !== null && a > b ? [b, a] : [a, b];
    return transfer({
      ...given,
      from,
      to,
      claims: who.map((maker, index) => claim({ key: `c${index}`, maker })),
    });
  });
const verdictsOf = (given: TransferFacts) =>
  new Map(judge(facts(given), law).findings.map(({ provision, verdict }) => [provision, verdict]));
const breachesStay = (before: TransferFacts, after: TransferFacts) => {
  const narrowed = verdictsOf(after);
  for (const [provision, verdict] of verdictsOf(before))
    if (verdict === 'BREACH') expect(`${provision} ${narrowed.get(provision)}`).toBe(`${provision} BREACH`);
};

describe('a breach', () => {
  it('stays one when the days are narrowed', () => {
    fc.assert(
      fc.property(someTransfer, day, (given, inside) => {
        fc.pre((given.from ?? '0') <= inside && inside <= (given.to ?? '9'));
        breachesStay(given, { ...given, from: inside, to: inside });
      }),
    );
  });

  it('stays one when goods are narrowed', () => {
    const narrower = smallLaw.categories.flatMap(({ key, broader }) =>
      broader.map((above) => ({ key, above })),
    );
    fc.assert(
      fc.property(someTransfer, fc.constantFrom(...narrower), (given, { key, above }) => {
        const goods = [{ category: above, suspected: false }];
        breachesStay({ ...given, goods }, { ...given, goods: [{ category: key, suspected: false }] });
      }),
    );
  });

  it('stays one when more goods are named with it', () => {
    fc.assert(
      fc.property(someTransfer, category, fc.boolean(), (given, more, suspected) => {
        breachesStay(given, { ...given, goods: [...given.goods, { category: more, suspected }] });
      }),
    );
  });
});

describe('a judgement', () => {
  it('is the same to the word in whatever order its input comes', () => {
    const reversed = (given: Facts): Facts => ({
      ...given,
      actors: new Map([...given.actors].reverse()),
      ties: [...given.ties].reverse(),
      transfers: given.transfers.map((one) => ({
        ...one,
        goods: [...one.goods].reverse(),
        suppliers: [...one.suppliers].reverse(),
        recipients: [...one.recipients].reverse(),
        goodsMadeBy: [...one.goodsMadeBy].reverse(),
        claims: [...one.claims].reverse(),
      })),
    });
    const lawReversed = indexLaw({ ...uncapped, provisions: [...uncapped.provisions].reverse() });
    fc.assert(
      fc.property(someTransfer, (given) => {
        expect(judge(reversed(facts(given)), lawReversed)).toEqual(judge(facts(given), law));
      }),
    );
  });

  it('is not changed by a paragraph, an actor or a tie that has nothing to do with it', () => {
    const more = indexLaw({
      regimes: [...uncapped.regimes, { key: 'far', target: 'far-land' }],
      categories: [...uncapped.categories, { key: 'tea', label: 'tea', broader: [] }],
      provisions: [
        ...uncapped.provisions.map((one) => one),
        ...uncapped.provisions.slice(0, 1).map((one) => ({
          ...one,
          key: '0-0',
          regime: 'far',
          covers: [{ category: 'tea', reading: 'settled' as const, why: null }],
          changedBy: [],
        })),
      ],
    });
    const far = { key: 'far-land', name: 'FAR LAND', kind: 'state', unMember: true };
    fc.assert(
      fc.property(someTransfer, (given) => {
        const index = {
          ...facts(given),
          actors: new Map([[far.key, far], ...actors]),
          ties: [{ from: 'far-navy', type: 'PART_OF', to: far.key }, ...ties],
        };
        expect(judge(index, more)).toEqual(judge(facts(given), law));
      }),
    );
  });

  it('counts no fewer independent makers for a new report, and no more without a maker', () => {
    fc.assert(
      fc.property(someTransfer, fc.constantFrom(...actors.keys()), (given, maker) => {
        const count = (claims: TransferFacts['claims']) =>
          judge(facts({ ...given, claims }), law).standings[0]?.independentMakers ?? 0;
        const before = count(given.claims);
        expect(count([...given.claims, claim({ key: 'new', maker })])).toBeGreaterThanOrEqual(before);
        expect(count(given.claims.filter((one) => one.maker !== maker))).toBeLessThanOrEqual(before);
      }),
    );
  });
});
