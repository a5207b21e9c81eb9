import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts, TransferFacts } from '../../src/law/facts.ts';
import { judge } from '../../src/law/judge.ts';
import { cappedLaw, delivery, isContradicted, ledgerOn } from './capped-law.ts';
import { facts, listing, transfer } from './small-law.ts';

const amount = fc.nat(700_000);
const years = ['2023', '2024', '2025'];
const someDelivery = fc
  .record({
    low: fc.option(amount),
    high: fc.option(amount),
    year: fc.constantFrom(...years),
    partOf: fc.subarray(['d0', 'd1'], { maxLength: 1 }),
    overlaps: fc.subarray(['d0', 'd1', 'd2'], { maxLength: 1 }),
  })
  .map(({ low, high, year, partOf, overlaps }) => {
    const sorted =
      low !== null && high !== null && low > high ? ([high, low] as const) : ([low, high] as const);
    return delivery('?', sorted, { from: `${year}-03-01`, to: `${year}-03-31`, partOf, overlaps });
  });
const deliveries = fc.array(someDelivery, { minLength: 1, maxLength: 4 }).map((made) =>
  made.map((one, index): TransferFacts => {
    const others = (keys: readonly string[]) => keys.filter((key) => key !== `d${index}`);
    return { ...one, key: `d${index}`, partOf: others(one.partOf), overlaps: others(one.overlaps) };
  }),
);
const found = (given: Facts) =>
  judge(given, cappedLaw).findings.filter(({ transfer: key }) => key.startsWith('d'));

describe('a finding under a cap', () => {
  it('never goes from a possible breach to none when an amount is less certain', () => {
    fc.assert(
      fc.property(deliveries, fc.nat(3), amount, fc.option(amount), (given, index, less, more) => {
        fc.pre(!years.some((year) => isContradicted(ledgerOn(`${year}-06-01`, given))));
        const widened = given.map((one, at) => {
          const { min, max } = one.quantity;
          return at !== index % given.length
            ? one
            : {
                ...one,
                quantity: {
                  ...one.quantity,
                  min: min === null ? null : Math.max(0, min - less),
                  // Of an amount without a bound nothing is known, and it is not counted.
                  max: max === null || (more === null && min !== null) ? null : max + (more ?? 0),
                },
              };
        });
        const after = new Map(found(facts(...widened)).map((finding) => [finding.transfer, finding.verdict]));
        for (const { transfer: key, verdict } of found(facts(...given)))
          if (verdict === 'POSSIBLE_BREACH' || verdict === 'BREACH')
            expect(
              `${key} ${['BREACH', 'POSSIBLE_BREACH', 'UNKNOWN'].includes(after.get(key) ?? 'none')}`,
            ).toBe(`${key} true`);
      }),
    );
  });

  it('is not changed by a transfer of other goods or of another period, nor by a listing of somebody else', () => {
    const strangers = [
      transfer({
        key: 'other-goods',
        goods: [{ category: 'medicine', suspected: false }],
        partOf: ['d0'],
        overlaps: ['d1'],
      }),
      delivery('other-year', [900_000, 900_000], { from: '2021-03-01', to: '2021-03-31', overlaps: ['d0'] }),
    ];
    fc.assert(
      fc.property(deliveries, fc.subarray(strangers), fc.boolean(), (given, more, isAlongside) => {
        const alone = facts(...given);
        const beside: Facts = {
          ...alone,
          transfers: isAlongside ? given : [...given, ...more],
          alongside: isAlongside ? more : [],
          designations: [listing('angara')],
        };
        expect(found(beside)).toEqual(found(alone));
      }),
    );
  });

  it('is the same whether the others are judged as well or only stand alongside', () => {
    fc.assert(
      fc.property(deliveries, (given) => {
        const all = facts(...given);
        const one = given[0] as TransferFacts;
        const beside = { ...all, transfers: [one], alongside: given.slice(1) };
        expect(judge(beside, cappedLaw).findings).toEqual(
          judge(all, cappedLaw).findings.filter((finding) => finding.transfer === one.key),
        );
      }),
    );
  });
});
