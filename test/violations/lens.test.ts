import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClaimFacts, type Quantity, strengths } from '../../src/law/facts.ts';
import { hullOf } from '../../src/law/quantity.ts';
import { emptyLens, type Lens, showsListing, showsSpan, throughLens } from '../../src/violations/lens.ts';
import { claim, facts, listing, transfer } from '../law/small-law.ts';

const through = (lens: Partial<Lens>, ...claims: ClaimFacts[]) => {
  const summary: Quantity = { min: 500, max: 500, unit: 'missile', qualifier: 'EXACT' };
  const given = facts(transfer({ claims, quantity: summary }));
  return throughLens(given, { ...emptyLens, ...lens }).transfers[0];
};
const left = (lens: Partial<Lens>, ...claims: ClaimFacts[]) =>
  through(lens, ...claims)?.claims.map(({ key }) => key);
const number = (
  min: number | null,
  max: number | null,
  qualifier: Quantity['qualifier'],
  unit = 'missile',
): Quantity => ({ min, max, unit, qualifier });

describe('a lens on claims', () => {
  const early = claim({ key: 'early', publishedOn: '2024-01-31' });
  const late = claim({ key: 'late', publishedOn: '2025-05-29', source: 'other', maker: 'usa' });
  const undated = claim({ key: 'undated', publishedOn: null });

  it('with a day of knowledge leaves what was out by then, the day itself included', () => {
    expect(left({ knownAt: '2024-01-30' }, early, late)).toEqual([]);
    expect(left({ knownAt: '2024-01-31' }, early, late)).toEqual(['early']);
    expect(left({ knownAt: '2025-05-29' }, early, late)).toEqual(['early', 'late']);
  });

  it('with a day of knowledge leaves out sources without a day, and without one keeps them', () => {
    expect(left({ knownAt: '2099-01-01' }, undated, early)).toEqual(['early']);
    expect(left({ minStrength: 'ALLEGED' }, undated, early)).toEqual(['undated', 'early']);
  });

  it('leaves out sources and makers by key, alone and together', () => {
    expect(left({ withoutSources: ['other'] }, early, late)).toEqual(['early']);
    expect(left({ withoutMakers: ['msmt'] }, early, late)).toEqual(['late']);
    expect(left({ withoutMakers: ['msmt'], withoutSources: ['other'] }, early, late)).toEqual([]);
  });

  it('with a least strength leaves out what is weaker, and keeps what has none', () => {
    const all = [
      ...strengths.map((strength) => claim({ key: strength, strength })),
      claim({ strength: null }),
    ];
    expect(left({ minStrength: 'BELIEVED' }, ...all)).toEqual([
      'CONFIRMED',
      'ASSESSED',
      'ESTIMATED',
      'BELIEVED',
      'claim',
    ]);
  });

  it('takes what overtakes a claim away with it', () => {
    const denial = claim({
      key: 'denial',
      position: 'DENIES',
      overtakenBy: ['late'],
      publishedOn: '2024-01-31',
    });
    expect(through({ knownAt: '2024-06-01' }, early, denial, late)?.claims[1]?.overtakenBy).toEqual([]);
    expect(through({ knownAt: '2025-06-01' }, early, denial, late)?.claims[1]?.overtakenBy).toEqual(['late']);
  });

  it('with a day of validity alone changes no facts', () => {
    const given = facts(transfer({ claims: [early, late] }));
    expect(throughLens(given, { ...emptyLens, validAt: '2010-01-01' })).toBe(given);
  });
});

describe('the quantity of a transfer through a lens', () => {
  const weak = claim({ key: 'weak', strength: 'ALLEGED', quantity: number(900, 900, 'EXACT') });
  const quantity = (...claims: ClaimFacts[]) => through({ minStrength: 'REPORTED' }, ...claims)?.quantity;

  it('is the reviewed summary as long as no claim is taken away', () => {
    expect(quantity(claim({ quantity: number(100, null, 'AT_LEAST') }))).toEqual(number(500, 500, 'EXACT'));
  });

  it('is what the claims that are left say, and keeps how they say it', () => {
    expect(quantity(weak, claim({ quantity: number(100, null, 'AT_LEAST') }))).toEqual(
      number(100, null, 'AT_LEAST'),
    );
    expect(quantity(weak, claim({ quantity: number(null, 300, 'UP_TO') }))).toEqual(
      number(null, 300, 'UP_TO'),
    );
  });

  it('is the range that holds all of them', () => {
    const [some, more] = [number(100, 100, 'EXACT'), number(200, 300, 'APPROXIMATELY')];
    expect(quantity(weak, claim({ quantity: some }), claim({ quantity: more }))).toEqual(
      number(100, 300, 'APPROXIMATELY'),
    );
    expect(
      quantity(weak, claim({ quantity: some }), claim({ quantity: number(50, null, 'AT_LEAST') })),
    ).toEqual(number(50, null, 'AT_LEAST'));
  });

  it('is not that of a part, nor of another unit, nor what a denial says', () => {
    const unknown = { min: null, max: null, unit: null, qualifier: 'UNSPECIFIED' };
    const some = number(100, 100, 'EXACT');
    expect(quantity(weak, claim({ quantity: some, ofPart: true }))).toEqual(unknown);
    expect(quantity(weak, claim({ position: 'DENIES', strength: null, quantity: some }))).toEqual(unknown);
    expect(
      quantity(
        weak,
        claim({ quantity: number(3, 3, 'EXACT', 'voyage') }),
        claim({ quantity: number(3, 3, 'EXACT', 'person') }),
      ),
    ).toEqual(unknown);
    expect(
      quantity(weak, claim({ quantity: number(3, 3, 'EXACT', 'voyage') }), claim({ quantity: some })),
    ).toEqual(some);
  });

  it('never says less than a claim that is left: the range holds each of them', () => {
    const end = fc.option(fc.integer({ min: 1, max: 99 }));
    const some = fc.array(
      fc.tuple(end, end).map(([a, b]): Quantity => {
        const [min, max] = a !== null && b !== null && a > b ? [b, a] : [a, b];
        return number(min, max, max === null ? 'AT_LEAST' : min === null ? 'UP_TO' : 'EXACT');
      }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(some, (quantities) => {
        const hull = hullOf(quantities);
        for (const { min, max } of quantities) {
          expect(hull.min ?? Number.NEGATIVE_INFINITY).toBeLessThanOrEqual(min ?? Number.NEGATIVE_INFINITY);
          expect(hull.max ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(
            max ?? Number.POSITIVE_INFINITY,
          );
        }
        expect(hullOf(quantities.toReversed())).toEqual(hull);
      }),
    );
  });
});

describe('a lens on listings and ties', () => {
  it('with a day of knowledge leaves those that had begun, and does not know ends that lie ahead', () => {
    const known = { ...emptyLens, knownAt: '2018-04-01' };
    const given = {
      ...facts(transfer()),
      designations: [
        listing('past', { listedOn: '2010-01-01', delistedOn: '2015-01-01' }),
        listing('now', { listedOn: '2018-03-30', delistedOn: '2020-01-01' }),
        listing('to-come', { listedOn: '2018-04-02' }),
        listing('always', { listedOn: null }),
      ],
      ties: [
        { from: 'a', type: 'OWNS', to: 'b', since: '2018-05-01' },
        { from: 'a', type: 'OWNS', to: 'c' },
      ],
    };
    const seen = throughLens(given, known);
    expect(seen.designations.map(({ actor, delistedOn }) => [actor, delistedOn])).toEqual([
      ['past', '2015-01-01'],
      ['now', null],
      ['always', null],
    ]);
    expect(seen.ties.map(({ to }) => to)).toEqual(['c']);
  });

  it('with a day of validity shows what was in force on it', () => {
    const on = { ...emptyLens, validAt: '2018-04-01' };
    expect(showsSpan(on, { from: '2018-04-01', to: '2018-04-01' })).toBe(true);
    expect(showsSpan(on, { from: '2018-04-02', to: null })).toBe(false);
    expect(showsSpan(on, { from: null, to: '2018-03-31' })).toBe(false);
    expect(showsListing(on, { listedOn: null, delistedOn: '2018-04-01' })).toBe(false);
    expect(showsListing(on, { listedOn: null, delistedOn: '2018-04-02' })).toBe(true);
  });
});
