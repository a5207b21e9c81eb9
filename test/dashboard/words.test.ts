import { describe, expect, it } from 'vitest';
import { lensFrom, writeLens } from '../../src/dashboard/lens.ts';
import { toCsv } from '../../src/dashboard/lists/to-csv.ts';
import { violationFilter } from '../../src/dashboard/lists/violation-filter.ts';
import { statedDay } from '../../src/dashboard/words/day.ts';
import { periodText } from '../../src/dashboard/words/period.ts';
import { quantityText, sumText } from '../../src/dashboard/words/quantity.ts';

describe('an amount in words', () => {
  const amount = (min: number | null, max: number | null, qualifier: string, unit = 'round') =>
    quantityText({ min, max, qualifier, unit });

  it('keeps its qualifier: "up to" and "at least" never become "about"', () => {
    expect(amount(null, 9_000_000, 'UP_TO')).toBe('up to 9,000,000 rounds');
    expect(amount(100, null, 'AT_LEAST', 'missile')).toBe('at least 100 missiles');
    expect(amount(300, 300, 'APPROXIMATELY', 'container')).toBe('about 300 containers');
    expect(amount(1, 1, 'EXACT', 'vehicle')).toBe('1 vehicle');
    expect(amount(8_000, 15_000, 'APPROXIMATELY', 'person')).toBe('8,000 to 15,000 persons');
    expect(amount(3_000_000_000, 3_000_000_000, 'EXACT', 'USD')).toBe('3,000,000,000 USD');
    expect(amount(null, null, 'UNSPECIFIED')).toBeNull();
  });

  it('of a ledger says where nothing bounds it', () => {
    expect(sumText({ min: 1_000_000, max: null, unit: 'barrel' })).toBe(
      'at least 1,000,000 barrels, no upper end',
    );
    expect(sumText({ min: 0, max: 781_497, unit: 'barrel' })).toBe('up to 781,497 barrels');
    expect(sumText({ min: 0, max: null, unit: 'barrel' })).toBe('no amount known, no upper end');
    expect(sumText({ min: 5, max: 7, unit: 'barrel' })).toBe('at least 5 barrels, up to 7 barrels');
  });
});

describe('days in words', () => {
  it('are no more exact than they are known', () => {
    expect(periodText({ from: '2024-01-01', to: '2024-12-31', precision: 'YEAR' })).toBe('2024');
    expect(periodText({ from: '2024-10-01', to: '2024-12-31', precision: 'MONTH' })).toBe(
      'October 2024 to December 2024',
    );
    expect(periodText({ from: '2024-02-18', to: '2024-02-18', precision: 'DAY' })).toBe('18 February 2024');
    expect(statedDay('2025-04-30', 'MONTH')).toBe('April 2025');
    expect(statedDay(null, null)).toBe('no date given');
  });

  it('call an open end open', () => {
    expect(periodText({ from: '2024-11-01', to: null, precision: 'MONTH' })).toBe(
      'from November 2024 on, end not known',
    );
    expect(periodText({ from: null, to: '2024-09-19', precision: 'OPEN' })).toBe(
      'until 19 September 2024, start not known',
    );
    expect(periodText({ from: null, to: null, precision: 'OPEN' })).toBe('days not known');
  });
});

describe('an address', () => {
  it('brings a lens back as it was, and leaves the rest of itself alone', () => {
    const lens = { knownAt: '2024-11-01', withoutMakers: ['msmt', 'hur'], minStrength: 'ASSESSED' as const };
    const written = writeLens(new URLSearchParams('verdicts=BREACH&known=2020-01-01'), lens);
    expect(written.get('verdicts')).toBe('BREACH');
    expect(lensFrom(written)).toEqual(lens);
    expect(writeLens(written, {}).toString()).toBe('verdicts=BREACH');
  });

  it('becomes the filter that the endpoint understands', () => {
    const filter = violationFilter(
      new URLSearchParams(
        'verdicts=BREACH&verdicts=EXEMPT&from=2024-01-01&maxIndependentMakers=1&direction=to-target&known=2024-01-01',
      ),
      ['dprk'],
    );
    expect(filter).toEqual({
      verdicts: ['BREACH', 'EXEMPT'],
      during: { from: '2024-01-01' },
      maxIndependentMakers: 1,
      and: [{ recipients: ['dprk'] }],
    });
  });
});

describe('a list as CSV', () => {
  const columns = [{ head: 'Name', cell: () => null, text: ({ name }: { name: string }) => name }];

  it('quotes what has to be quoted', () => {
    expect(toCsv(columns, [{ name: 'a, "b"' }, { name: 'plain' }])).toBe('Name\r\n"a, ""b"""\r\nplain\r\n');
  });

  it('gives a spreadsheet nothing to run', () => {
    expect(toCsv(columns, [{ name: '=HYPERLINK("x")' }, { name: '-1+1' }])).toBe(
      'Name\r\n"\'=HYPERLINK(""x"")"\r\n\'-1+1\r\n',
    );
  });
});
