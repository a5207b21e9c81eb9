import { describe, expect, it } from 'vitest';
import { periodAt } from '../../src/law/cap-periods.ts';
import { cappedLaw, delivery, ledgerOn } from './capped-law.ts';
import { claim } from './small-law.ts';

const on = (...transfers: Parameters<typeof ledgerOn>[1]) => ledgerOn('2024-06-01', transfers);
const periodOf = (provisionKey: string, day: string) => {
  const provision = cappedLaw.provision(provisionKey);
  return provision.caps.map((cap) => periodAt(cap, provision, day)).find((period) => period !== null) ?? null;
};

describe('the period of a cap', () => {
  it('is the calendar year, from the first day of the cap', () => {
    expect(periodOf('2397-5', '2018-07-01')).toEqual({ from: '2018-01-01', to: '2018-12-31' });
    expect(periodOf('2397-5', '2017-12-25')).toBe(null);
  });

  it('runs from one 22 December to the next for crude oil', () => {
    expect(periodOf('2397-4', '2018-12-21')).toEqual({ from: '2017-12-22', to: '2018-12-21' });
    expect(periodOf('2397-4', '2018-12-22')).toEqual({ from: '2018-12-22', to: '2019-12-21' });
  });

  it('ends with the cap, and a cap whose paragraph was replaced before it began never had one', () => {
    expect(periodOf('2321-26', '2017-03-01')).toEqual({ from: '2017-01-01', to: '2017-08-05' });
    expect(periodOf('2375-14', '2017-11-01')).toEqual({ from: '2017-10-01', to: '2017-12-31' });
    expect(periodOf('2375-14', '2018-03-01')).toBe(null);
  });
});

describe('the sum of a period', () => {
  it('adds minimum to minimum and maximum to maximum, and an open end keeps it open', () => {
    expect(on(delivery('a', [100, 200]), delivery('b', [50, 70])).total).toEqual({ min: 150, max: 270 });
    expect(on(delivery('a', [100, 200]), delivery('b', [50, null])).total).toEqual({ min: 150, max: null });
    expect(on(delivery('a', [null, 200])).total).toEqual({ min: 0, max: 200 });
  });

  it('is a breach when the minimum is above the limit, and a possible one when only the maximum or an open end is', () => {
    expect(on(delivery('a', [500_001, 500_001])).verdict).toBe('BREACH');
    expect(on(delivery('a', [500_000, 500_000])).verdict).toBe('NO_BREACH');
    expect(on(delivery('a', [null, 781_497])).verdict).toBe('POSSIBLE_BREACH');
    expect(on(delivery('a', [1, null])).verdict).toBe('POSSIBLE_BREACH');
  });

  it('is not known when nothing is recorded', () => {
    expect(on()).toMatchObject({
      verdict: 'UNKNOWN',
      lines: [],
      total: { min: 0, max: null },
      passedOn: null,
    });
    expect(on(delivery('a', [600_000, 600_000], { claims: [claim({ position: 'DENIES' })] })).verdict).toBe(
      'UNKNOWN',
    );
  });

  it('does not count a part beside its whole', () => {
    const ledger = on(
      delivery('whole', [400_000, null]),
      delivery('part', [165_000, null], { partOf: ['whole'] }),
    );
    expect(ledger.total).toEqual({ min: 400_000, max: null });
    expect(ledger.lines.map(({ transfer }) => transfer)).toEqual(['whole']);
    expect(ledger.notCounted).toEqual([
      {
        transfer: 'part',
        reason: 'It is part of Delivery whole and not counted beside it.',
        within: ['whole'],
      },
    ]);
  });

  it('counts a part whose whole is in no ledger', () => {
    const ledger = on(delivery('part', [165_000, null], { partOf: ['whole'] }));
    expect(ledger.total).toEqual({ min: 165_000, max: null });
  });

  it('knows of a whole that spans two years at least what its part brought in this one', () => {
    const spanning = { from: '2023-06-01', to: '2024-06-30' };
    const ledger = on(
      delivery('whole', [900_000, 900_000], spanning),
      delivery('part', [600_000, 600_000], { partOf: ['whole'] }),
    );
    expect(ledger.total).toEqual({ min: 600_000, max: 900_000 });
    expect(ledger.lines[0]?.reason).toMatch(/Its minimum is that of its part: Delivery part\.$/);
  });

  it('counts a whole that its parts outgrow as anything between the two, for one of the claims is wrong', () => {
    const ledger = on(
      delivery('whole', [null, 100_000]),
      delivery('part', [400_000, 450_000], { partOf: ['whole'] }),
      delivery('second-part', [200_000, null], { partOf: ['whole'] }),
    );
    expect(ledger.total).toEqual({ min: 0, max: 600_000 });
    expect(ledger.verdict).toBe('POSSIBLE_BREACH');
    expect(ledger.passedOn).toEqual({ earliest: '2024-03-01', latest: null });
    expect(ledger.lines[0]?.reason).toMatch(
      /Its parts are said to be more than it is itself: Delivery part and Delivery second-part\. One of the claims is wrong, so it counts as anything between the two\.$/,
    );
  });

  it('counts parts that make each other a whole once', () => {
    const ledger = on(
      delivery('a', [100, 100], { partOf: ['b'] }),
      delivery('b', [100, 100], { partOf: ['a'] }),
    );
    expect(ledger.total).toEqual({ min: 100, max: 100 });
    expect(ledger.lines.map(({ transfer }) => transfer)).toEqual(['a']);
  });

  it('counts the larger minimum of an overlap once, and adds the maxima', () => {
    const ledger = on(delivery('a', [300, 400], { overlaps: ['b'] }), delivery('b', [200, 500]));
    expect(ledger.total).toEqual({ min: 300, max: 900 });
    expect(ledger.lines.map(({ counted }) => counted)).toEqual([
      { min: 300, max: 400 },
      { min: 0, max: 500 },
    ]);
    expect(ledger.lines[1]?.reason).toContain('larger minimum, which alone is counted');
  });

  it('adds the ends of a chain of overlaps, which do not overlap each other', () => {
    const chain = [
      delivery('a', [300, 300], { overlaps: ['b'] }),
      delivery('b', [400, 400], { overlaps: ['c'] }),
      delivery('c', [200, 200]),
    ];
    expect(on(...chain).total).toEqual({ min: 500, max: 900 });
  });

  it('takes an overlap with a part for an overlap with its whole', () => {
    const ledger = on(
      delivery('whole', [300, 300]),
      delivery('part', [100, 100], { partOf: ['whole'], overlaps: ['other', 'whole'] }),
      delivery('other', [250, 250]),
      delivery('second-part', [50, 50], { partOf: ['whole'] }),
    );
    expect(ledger.total).toEqual({ min: 300, max: 550 });
  });

  it('gives each of two years between nothing and all of a transfer that spans them', () => {
    const spanning = delivery('a', [600_000, 600_000], { from: '2023-12-01', to: '2024-01-31' });
    for (const day of ['2023-05-05', '2024-05-05'])
      expect(ledgerOn(day, [spanning])).toMatchObject({
        total: { min: 0, max: 600_000 },
        verdict: 'POSSIBLE_BREACH',
        passedOn: { latest: null },
      });
    expect(ledgerOn('2025-05-05', [spanning]).verdict).toBe('UNKNOWN');
  });

  it('counts suspected goods, and an unknown way, between nothing and all', () => {
    const suspected = { goods: [{ category: 'refined', suspected: true }] };
    expect(on(delivery('a', [100, 200], suspected)).total).toEqual({ min: 0, max: 200 });
    expect(on(delivery('a', [100, 200], { recipients: [] })).total).toEqual({ min: 0, max: 200 });
    expect(on(delivery('a', [100, 200], { suppliers: [] })).total).toEqual({ min: 100, max: 200 });
  });

  it('shares an amount between goods of one family, in parts that nobody gives', () => {
    const goods = ['refined', 'crude'].map((category) => ({ category, suspected: false }));
    expect(on(delivery('a', [100, 200], { goods })).total).toEqual({ min: 0, max: 200 });
    const others = ['refined', 'medicine'].map((category) => ({ category, suspected: false }));
    expect(on(delivery('a', [100, 200], { goods: others })).total).toEqual({ min: 100, max: 200 });
  });

  it('counts narrower goods', () => {
    expect(
      on(delivery('a', [100, 200], { goods: [{ category: 'jet-fuel', suspected: false }] })).total,
    ).toEqual({
      min: 100,
      max: 200,
    });
  });

  it('leaves out what was planned or attempted, and what runs the other way', () => {
    const ledger = on(
      delivery('a', [100, 100]),
      delivery('b', [900_000, 900_000], { status: 'planned' }),
      delivery('c', [900_000, 900_000], { status: 'attempted' }),
      delivery('d', [900_000, 900_000], { suppliers: ['dprk'], recipients: ['russia'] }),
    );
    expect(ledger.total).toEqual({ min: 100, max: 100 });
    expect(ledger.notCounted.map(({ transfer, reason }) => `${transfer}: ${reason}`)).toEqual([
      'b: It was planned; whether anything was delivered is not known.',
      'c: It was attempted; whether anything was delivered is not known.',
      'd: It does not run the way that 2397 OP 5 looks.',
    ]);
  });

  it('stays open when something came in an amount or a unit that cannot be added', () => {
    const tons = delivery('b', [null, null], {
      quantity: { min: 56_000, max: 56_000, unit: 'metric-ton', qualifier: 'EXACT' },
    });
    const ledger = on(delivery('a', [100, 100]), tons, delivery('c', [null, null]));
    expect(ledger.total).toEqual({ min: 100, max: null });
    expect(ledger.verdict).toBe('POSSIBLE_BREACH');
    expect(ledger.notCounted.map(({ transfer, reason }) => `${transfer}: ${reason}`)).toEqual([
      'b: No factor on record turns metric tons (mass) into barrels (volume), so the sum stays open.',
      'c: No amount is on record, so the sum stays open.',
    ]);
    expect(on(tons).verdict).toBe('UNKNOWN');
  });

  it('is given by supplier, unnamed ones last', () => {
    const ledger = on(
      delivery('a', [100, 200]),
      delivery('b', [10, 20], { suppliers: ['ukraine', 'russia'] }),
      delivery('c', [1, null], { suppliers: [] }),
    );
    expect(ledger.bySupplier).toEqual([
      { supplier: 'russia', total: { min: 100, max: 220 } },
      { supplier: 'ukraine', total: { min: 0, max: 20 } },
      { supplier: null, total: { min: 1, max: null } },
    ]);
  });
});

describe('the day on which a cap was passed', () => {
  const month = (number: string, days: string) => ({
    from: `2024-${number}-01`,
    to: `2024-${number}-${days}`,
  });

  it('is between the first on which it may have been and the first on which it surely was', () => {
    const ledger = on(
      delivery('a', [300_000, 600_000], month('02', '29')),
      delivery('b', [150_000, 200_000], month('05', '31')),
      delivery('c', [100_000, 100_000], month('08', '31')),
      delivery('d', [100_000, 100_000], month('11', '30')),
    );
    expect(ledger.passedOn).toEqual({ earliest: '2024-02-01', latest: '2024-08-31' });
  });

  it('is not sure while only the maximum passes it', () => {
    expect(on(delivery('a', [null, 600_000])).passedOn).toEqual({ earliest: '2024-03-01', latest: null });
  });

  it('is brought forward by the parts of a whole', () => {
    const ledger = on(
      delivery('whole', [1_000_000, null], { from: '2024-01-05', to: '2024-12-31' }),
      delivery('part', [600_000, null], { ...month('02', '29'), partOf: ['whole'] }),
    );
    expect(ledger.passedOn).toEqual({ earliest: '2024-01-05', latest: '2024-02-29' });
  });
});

describe('two limits', () => {
  const crude = (min: number, unit: string) =>
    delivery('a', [null, null], {
      goods: [{ category: 'crude', suspected: false }],
      quantity: { min, max: min, unit, qualifier: 'EXACT' },
    });

  it('in two units of the same amount convert one into the other, and the text is the source', () => {
    const ledger = ledgerOn('2024-03-05', [crude(525_000, 'metric-ton')], '2397-4');
    expect(ledger).toMatchObject({ total: { min: 4_000_000, max: 4_000_000 }, verdict: 'NO_BREACH' });
    expect(ledger.lines[0]?.reason).toBe(
      '4,000,000 barrels, converted, because 2397 OP 4 gives its limit as 4,000,000 barrels or 525,000 metric tons.',
    );
    expect(ledgerOn('2024-03-05', [crude(525_001, 'metric-ton')], '2397-4').verdict).toBe('BREACH');
    expect(ledgerOn('2024-03-05', [crude(4_000_001, 'barrel')], '2397-4').verdict).toBe('BREACH');
  });

  const coal = (key: string, min: number, unit: string) =>
    delivery(key, [null, null], {
      goods: [{ category: 'coal', suspected: false }],
      quantity: { min, max: min, unit, qualifier: 'EXACT' },
      suppliers: ['dprk'],
      recipients: ['russia'],
      from: '2017-02-01',
      to: '2017-02-28',
    });

  it('of which the lower counts are passed when either is', () => {
    expect(ledgerOn('2017-02-01', [coal('a', 8_000_000, 'metric-ton')], '2321-26')).toMatchObject({
      verdict: 'BREACH',
      limit: { amount: 7_500_000, unit: 'metric-ton' },
    });
    expect(ledgerOn('2017-02-01', [coal('a', 500_000_000, 'USD')], '2321-26')).toMatchObject({
      verdict: 'BREACH',
      limit: { amount: 400_870_018, unit: 'USD' },
    });
  });

  it('clear nothing while one of them could not be tested', () => {
    expect(ledgerOn('2017-02-01', [coal('a', 1_000, 'metric-ton')], '2321-26')).toMatchObject({
      verdict: 'UNKNOWN',
      limit: { unit: 'metric-ton' },
      total: { min: 1_000, max: 1_000 },
    });
  });
});
