import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { belongingOf } from '../../src/law/belonging.ts';
import type { ConditionResult } from '../../src/law/conditions.ts';
import type { ClaimFacts, Facts, Goods, TransferFacts } from '../../src/law/facts.ts';
import { independentMakers } from '../../src/law/independent-makers.ts';
import { judge } from '../../src/law/judge.ts';
import { indexLaw } from '../../src/law/law-index.ts';
import { ledgersOf } from '../../src/law/ledgers.ts';
import { goodsRule } from '../../src/law/rules/goods.ts';
import { verdictOf } from '../../src/law/verdict.ts';
import { actors, claim, facts, smallLaw, ties, transfer } from './small-law.ts';

const law = indexLaw(smallLaw);
const day = fc
  .date({ min: new Date('2005-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const someActors = fc.uniqueArray(fc.constantFrom(...actors.keys()), { maxLength: 3 });
const category = fc.constantFrom(...smallLaw.categories.map(({ key }) => key));
const goods: fc.Arbitrary<Goods[]> = fc.uniqueArray(fc.record({ category, suspected: fc.boolean() }), {
  maxLength: 3,
  selector: (one) => one.category,
});
const someClaims: fc.Arbitrary<ClaimFacts[]> = fc
  .array(
    fc.record({
      maker: fc.constantFrom(...actors.keys()),
      position: fc.constantFrom(
        'ASSERTS',
        'ADMITS',
        'DENIES',
        'REJECTS_REPORT',
        'JUSTIFIES',
        'ACCUSES' as const,
      ),
      statedOn: fc.option(day),
      cites: fc.subarray(['unscr-1874', '1874-9', 'unscr-2270']),
      rejectsReportOf: fc.option(fc.constantFrom('msmt', 'panel')),
    }),
    { maxLength: 6 },
  )
  .map((claims) => claims.map((given, index) => claim({ key: `c${index}`, ...given })));
const someTransfer: fc.Arbitrary<TransferFacts> = fc
  .record({
    kind: fc.constantFrom('arms', 'use-of-arms'),
    status: fc.constantFrom('carried-out', 'attempted', 'planned' as const),
    days: fc.tuple(fc.option(day), fc.option(day)),
    goods,
    suppliers: someActors,
    recipients: someActors,
    goodsMadeBy: someActors,
    carriers: fc.subarray(['angara', 'tanker']),
    claims: someClaims,
  })
  .map(({ days: [a, b], ...given }) => {
    const [from, to] = a !== null && b !== null && a > b ? [b, a] : [a, b];
    return transfer({ ...given, from, to });
  });
const someFacts = fc
  .array(someTransfer, { maxLength: 4 })
  .map((transfers) => facts(...transfers.map((one, index) => ({ ...one, key: `t${index}` }))));

const reversed = (given: Facts): Facts => ({
  ...given,
  actors: new Map([...given.actors].reverse()),
  ties: [...given.ties].reverse(),
  transfers: [...given.transfers].reverse().map((one) => ({
    ...one,
    goods: [...one.goods].reverse(),
    suppliers: [...one.suppliers].reverse(),
    recipients: [...one.recipients].reverse(),
    claims: [...one.claims].reverse(),
  })),
});
/** Reasons list actors in the order given; everything else must not depend on it. */
const withoutWords = (given: Facts, index = law) =>
  judge(given, index).findings.map(({ conditions, ...finding }) => ({
    ...finding,
    results: conditions.map(({ name, result }) => `${name} ${result}`),
  }));

describe('judging', () => {
  it('does not depend on the order of its input', () => {
    const lawReversed = indexLaw({
      regimes: [...smallLaw.regimes].reverse(),
      categories: [...smallLaw.categories].reverse(),
      provisions: [...smallLaw.provisions]
        .reverse()
        .map((one) => ({ ...one, covers: [...one.covers].reverse() })),
    });
    fc.assert(
      fc.property(someFacts, (given) => {
        expect(withoutWords(reversed(given), lawReversed)).toEqual(withoutWords(given));
      }),
    );
  });

  it('of one transfer is not changed by another', () => {
    fc.assert(
      fc.property(someFacts, someTransfer, (given, other) => {
        const more = { ...given, transfers: [...given.transfers, { ...other, key: 'other' }] };
        expect(judge(more, law).findings.filter((one) => one.transfer !== 'other')).toEqual(
          judge(given, law).findings,
        );
      }),
    );
  });

  it('gives every finding all its conditions, and never a verdict that they do not carry', () => {
    fc.assert(
      fc.property(someFacts, (given) => {
        for (const { conditions, verdict, readWith, provision } of judge(given, law).findings) {
          const results = new Set(conditions.map(({ result }) => result));
          expect(conditions).toHaveLength(6);
          expect(verdict === 'BREACH').toBe(results.size === 1 && results.has('MET'));
          expect(conditions.every(({ reason }) => reason.endsWith('.'))).toBe(true);
          expect(readWith).not.toContain(provision);
        }
      }),
    );
  });
});

describe('refining a record', () => {
  const resultsOf = (given: TransferFacts) => {
    const index = facts(given);
    const belonging = belongingOf(ties, actors);
    const judged = goodsRule.judge({
      transfer: given,
      restsOn: [],
      facts: index,
      law,
      belonging,
      ledgers: ledgersOf(index, law, belonging),
    });
    return new Map(
      judged.flatMap(({ provision, conditions }) =>
        conditions.map(({ name, result }): [string, ConditionResult] => [`${provision} ${name}`, result]),
      ),
    );
  };
  const neverUndone = (before: TransferFacts, after: TransferFacts, names: readonly string[]) => {
    const refined = resultsOf(after);
    for (const [place, result] of resultsOf(before))
      if (result !== 'UNKNOWN' && refined.has(place) && names.some((name) => place.endsWith(name)))
        expect(`${place} ${refined.get(place)}`).toBe(`${place} ${result}`);
  };

  it('to a day inside its span decides what was open and undoes nothing', () => {
    fc.assert(
      fc.property(someTransfer, day, (given, inside) => {
        fc.pre((given.from ?? '0') <= inside && inside <= (given.to ?? '9'));
        fc.pre(given.goods.length === 1);
        neverUndone(given, { ...given, from: inside, to: inside }, ['in force', 'no exemption applies']);
      }),
    );
  });

  it('to goods that were seen never clears what was banned', () => {
    fc.assert(
      fc.property(someTransfer, (given) => {
        const seen = { ...given, goods: given.goods.map((one) => ({ ...one, suspected: false })) };
        neverUndone(given, seen, ['goods']);
      }),
    );
  });

  it('to a narrower category keeps the goods within every ban', () => {
    const narrower = smallLaw.categories.flatMap(({ key, broader }) =>
      broader.map((above) => ({ key, above })),
    );
    fc.assert(
      fc.property(someTransfer, fc.constantFrom(...narrower), (given, { key, above }) => {
        const before = { ...given, goods: [{ category: above, suspected: false }] };
        const after = { ...given, goods: [{ category: key, suspected: false }] };
        const refined = resultsOf(after);
        for (const [place, result] of resultsOf(before))
          if (place.endsWith(' goods') && result === 'MET') expect(refined.get(place)).toBe('MET');
      }),
    );
  });
});

describe('independent makers', () => {
  const belonging = belongingOf(ties, actors);
  const makers = fc.array(fc.constantFrom(...actors.keys()), { maxLength: 8 });

  it('are never fewer with one more maker', () => {
    fc.assert(
      fc.property(makers, fc.constantFrom(...actors.keys()), (some, one) => {
        expect(independentMakers([...some, one], belonging)).toBeGreaterThanOrEqual(
          independentMakers(some, belonging),
        );
      }),
    );
  });

  it('are as many as trying every set of makers finds', () => {
    const depend = (a: string, b: string) =>
      belonging.coalitionsOf(a).includes(b) || belonging.coalitionsOf(b).includes(a);
    fc.assert(
      fc.property(makers, (some) => {
        const roots = [...new Set(some.map((maker) => belonging.rootOf(maker)))];
        let largest = 0;
        for (let set = 0; set < 2 ** roots.length; set += 1) {
          const chosen = roots.filter((_, index) => set & (1 << index));
          if (chosen.every((a) => chosen.every((b) => a === b || !depend(a, b))))
            largest = Math.max(largest, chosen.length);
        }
        expect(independentMakers(some, belonging)).toBe(largest);
      }),
    );
  });
});

describe('a verdict', () => {
  const result = fc.constantFrom('MET', 'FAILED', 'UNKNOWN' as const);
  const fold = (results: readonly ConditionResult[]) =>
    verdictOf(
      results.map((one, index) => ({
        name: index === 2 ? ('no exemption applies' as const) : ('goods' as const),
        result: one,
        reason: '',
        claims: [],
      })),
      false,
    );

  it('is cleared by one failure, whatever else holds', () => {
    fc.assert(
      fc.property(fc.array(result, { minLength: 3, maxLength: 6 }), (results) => {
        const failed = results.flatMap((one, index) => (one === 'FAILED' ? [index] : []));
        const expected =
          failed.length === 0
            ? results.every((one) => one === 'MET')
              ? 'BREACH'
              : 'POSSIBLE_BREACH'
            : failed.every((index) => index === 2)
              ? 'EXEMPT'
              : 'NO_BREACH';
        expect(fold(results)).toBe(expected);
      }),
    );
  });
});
