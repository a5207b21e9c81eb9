import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TransferFacts } from '../../src/law/facts.ts';
import { heaviestApart } from '../../src/law/heaviest-apart.ts';
import { delivery, isContradicted, ledgerOn } from './capped-law.ts';

const keys = ['a', 'b', 'c', 'd', 'e'];
const amount = fc.integer({ min: 0, max: 700_000 });
const day = fc.constantFrom(
  '2023-12-20',
  '2024-01-01',
  '2024-02-10',
  '2024-07-07',
  '2024-12-31',
  '2025-01-02',
);
const one = fc
  .record({
    amounts: fc.tuple(fc.option(amount), fc.option(amount)),
    days: fc.tuple(fc.option(day), fc.option(day)),
    suspected: fc.boolean(),
    status: fc.constantFrom('carried-out', 'carried-out', 'planned' as const),
    partOf: fc.subarray(keys, { maxLength: 1 }),
    overlaps: fc.subarray(keys, { maxLength: 2 }),
    suppliers: fc.subarray(['russia', 'ukraine']),
  })
  .map(({ amounts: [low, high], days: [start, end], suspected, ...given }) => {
    const sorted =
      low !== null && high !== null && low > high ? ([high, low] as const) : ([low, high] as const);
    const [from, to] = start !== null && end !== null && start > end ? [end, start] : [start, end];
    return delivery('?', sorted, { ...given, from, to, goods: [{ category: 'refined', suspected }] });
  });
const some = fc.array(one, { maxLength: keys.length }).map((made) =>
  made.map((transfer, index) => ({
    ...transfer,
    key: keys[index] ?? '',
    partOf: transfer.partOf.filter((key) => key !== keys[index]),
  })),
);
const on = (transfers: readonly TransferFacts[]) => ledgerOn('2024-06-01', transfers);

describe('a ledger', () => {
  it('does not depend on the order of its input', () => {
    fc.assert(
      fc.property(some, (transfers) => {
        expect(on([...transfers].reverse())).toEqual(on(transfers));
      }),
    );
  });

  it('never goes from possible to none when an amount becomes less certain, nor from a possible sum to a smaller one', () => {
    fc.assert(
      fc.property(some, fc.nat(4), amount, fc.option(amount), (transfers, index, less, more) => {
        fc.pre(!isContradicted(on(transfers)));
        const widened = transfers.map((transfer, at) => {
          if (at !== index) return transfer;
          const { min, max, unit, qualifier } = transfer.quantity;
          return {
            ...transfer,
            quantity: {
              unit,
              qualifier,
              min: min === null ? null : Math.max(0, min - less),
              max: max === null || more === null ? null : max + more,
            },
          };
        });
        const [before, after] = [on(transfers), on(widened)];
        if (before.verdict !== 'NO_BREACH') expect(after.verdict).not.toBe('NO_BREACH');
        if (after.verdict === 'BREACH') expect(before.verdict).toBe('BREACH');
        if (after.lines.length === before.lines.length) {
          expect(after.total.min).toBeLessThanOrEqual(before.total.min);
          if (before.total.max === null) expect(after.total.max).toBe(null);
        }
      }),
    );
  });

  it('adds up: its lines to the total, nothing counted twice, the minimum never above the maximum', () => {
    fc.assert(
      fc.property(some, (transfers) => {
        const { lines, total, notCounted, bySupplier } = on(transfers);
        expect(lines.reduce((sum, { counted }) => sum + counted.min, 0)).toBe(total.min);
        if (total.max !== null)
          expect(lines.reduce((sum, { counted }) => sum + (counted.max ?? 0), 0)).toBe(total.max);
        const all = [...lines, ...notCounted].map(({ transfer }) => transfer);
        expect(new Set(all).size).toBe(all.length);
        for (const { min, max } of [total, ...bySupplier.map((one) => one.total)])
          if (max !== null) expect(min).toBeLessThanOrEqual(max);
      }),
    );
  });

  it('says of each day of passing no more than it knows', () => {
    fc.assert(
      fc.property(some, (transfers) => {
        const { verdict, passedOn } = on(transfers);
        if (passedOn?.latest != null) expect(verdict).toBe('BREACH');
        if (passedOn?.earliest != null && passedOn.latest != null)
          expect(passedOn.earliest <= passedOn.latest).toBe(true);
        expect(passedOn === null).toBe(verdict === 'NO_BREACH' || verdict === 'UNKNOWN');
      }),
    );
  });
});

describe('the heaviest that do not touch', () => {
  it('are apart, and no fewer than could be, however many touch one another in a row', () => {
    const names = Array.from({ length: 2_000 }, (_, index) => `t${String(index).padStart(4, '0')}`);
    const touching = new Map(
      names.map((name, index) => [
        name,
        new Set([names[index - 1], names[index + 1]].filter((near) => near !== undefined)),
      ]),
    );
    const found = heaviestApart(
      names.map((key) => ({ key, weight: 1 })),
      touching,
    );
    const isFree = (name: string) => [name, ...(touching.get(name) ?? [])].every((near) => !found.has(near));
    expect([...found].some((a) => [...(touching.get(a) ?? [])].some((b) => found.has(b)))).toBe(false);
    expect(names.filter(isFree)).toEqual([]);
  });

  it('weigh as much as trying every set finds', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const pairs = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { maxLength: 9 });
    const weights = fc.array(fc.nat(9), { minLength: names.length, maxLength: names.length });
    fc.assert(
      fc.property(pairs, weights, (edges, given) => {
        const touching = new Map(names.map((name): [string, Set<string>] => [name, new Set()]));
        for (const [a, b] of edges)
          if (a !== b) {
            touching.get(a)?.add(b);
            touching.get(b)?.add(a);
          }
        const weightOf = (chosen: readonly string[]) =>
          chosen.reduce((sum, name) => sum + (given[names.indexOf(name)] ?? 0), 0);
        let best = 0;
        for (let set = 0; set < 2 ** names.length; set += 1) {
          const chosen = names.filter((_, index) => set & (1 << index));
          if (chosen.every((a) => chosen.every((b) => !touching.get(a)?.has(b))))
            best = Math.max(best, weightOf(chosen));
        }
        const things = names.map((key, index) => ({ key, weight: given[index] ?? 0 }));
        const found = [...heaviestApart(things, touching)];
        expect(weightOf(found)).toBe(best);
        expect(found.every((a) => found.every((b) => !touching.get(a)?.has(b)))).toBe(true);
      }),
    );
  });
});
