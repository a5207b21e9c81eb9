import { describe, expect, it } from 'vitest';
import type { TransferFacts } from '../../src/law/facts.ts';
import { judge } from '../../src/law/judge.ts';
import { cappedLaw, delivery, ledgerOn } from './capped-law.ts';
import { claim, facts } from './small-law.ts';

const findings = (...transfers: TransferFacts[]) => judge(facts(...transfers), cappedLaw).findings;
const verdicts = (...transfers: TransferFacts[]) =>
  findings(...transfers).map(({ transfer, provision, verdict }) => `${transfer} ${provision} ${verdict}`);

describe('a passed cap', () => {
  it('is breached by every counted transfer of the period and by its parts', () => {
    expect(
      verdicts(
        delivery('a', [300_000, null]),
        delivery('b', [300_000, null]),
        delivery('part', [10, null], { partOf: ['b'] }),
        delivery('earlier', [300_000, 300_000], { from: '2023-03-01', to: '2023-03-01' }),
      ),
    ).toEqual(['a 2397-5 BREACH', 'b 2397-5 BREACH', 'part 2397-5 BREACH']);
  });

  it('is possibly breached while only the maximum is above it', () => {
    expect(verdicts(delivery('a', [null, 300_000]), delivery('b', [100, 300_000]))).toEqual([
      'a 2397-5 POSSIBLE_BREACH',
      'b 2397-5 POSSIBLE_BREACH',
    ]);
  });

  it('leaves doubt about what may have come in another year, or was only suspected', () => {
    const surely = delivery('a', [600_000, 600_000]);
    expect(verdicts(surely, delivery('b', [1, 1], { from: '2023-12-31', to: '2024-01-01' }))).toEqual([
      'a 2397-5 BREACH',
      'b 2397-5 POSSIBLE_BREACH',
    ]);
    expect(
      verdicts(surely, delivery('b', [1, 1], { goods: [{ category: 'refined', suspected: true }] })),
    ).toEqual(['a 2397-5 BREACH', 'b 2397-5 POSSIBLE_BREACH']);
  });

  it('is not breached by what is not counted', () => {
    expect(verdicts(delivery('a', [600_000, 600_000]), delivery('b', [1, 1], { status: 'planned' }))).toEqual(
      ['a 2397-5 BREACH'],
    );
    expect(verdicts(delivery('a', [null, null]))).toEqual([]);
    expect(verdicts(delivery('a', [600_000, 600_000], { claims: [claim({ position: 'DENIES' })] }))).toEqual(
      [],
    );
  });

  it('is no breach below its limit', () => {
    expect(verdicts(delivery('a', [100, 500_000]))).toEqual([]);
  });

  it('follows a transfer without a last day as far as somebody spoke of it', () => {
    const open = delivery('a', [100, null], {
      from: '2023-05-01',
      to: null,
      claims: [claim({ statedOn: '2024-05-29' })],
    });
    const inForce = { from: '2024-02-01', to: '2024-02-01' };
    expect(verdicts(open, delivery('b', [600_000, 600_000], inForce))).toEqual([
      'a 2397-5 POSSIBLE_BREACH',
      'b 2397-5 BREACH',
    ]);
    const later = { from: '2025-02-01', to: '2025-02-01' };
    expect(
      verdicts(
        { ...open, quantity: { ...open.quantity, max: 100 } },
        delivery('b', [600_000, 600_000], later),
      ),
    ).toEqual(['b 2397-5 BREACH']);
  });

  it('gives a violation to each transfer that counts, and to no other', () => {
    const given = [
      delivery('a', [600_000, 600_000]),
      delivery('b', [10, null], { from: '2022-01-01', to: null }),
      delivery('c', [10, null], { from: null, to: '2024-12-31' }),
      delivery('d', [10, null], { from: null, to: null }),
      delivery('e', [10, 10], { partOf: ['a'] }),
      delivery('f', [null, null]),
    ];
    const ledger = ledgerOn('2024-06-06', given);
    expect([...ledger.counting].sort()).toEqual(['a', 'b', 'c', 'e']);
    const found = findings(...given).map(({ transfer }) => transfer);
    expect(found.sort()).toEqual(['a', 'b', 'c', 'e']);
  });

  it('is not known where the limit, or the lower of two, could not be tested', () => {
    const coal = delivery('a', [null, null], {
      goods: [{ category: 'coal', suspected: false }],
      quantity: { min: 1_000, max: 1_000, unit: 'metric-ton', qualifier: 'EXACT' },
      suppliers: ['dprk'],
      recipients: ['russia'],
      from: '2017-02-01',
      to: '2017-02-01',
    });
    expect(verdicts(coal)).toEqual(['a 2321-26 UNKNOWN']);
  });

  it('explains the sum, with the claims behind all of it', () => {
    const [finding] = findings(
      delivery('a', [300_000, null], { claims: [claim({ key: 'one' })] }),
      delivery('b', [300_000, null], { to: '2024-04-05', claims: [claim({ key: 'two' })] }),
    );
    expect(finding?.conditions.at(-1)).toEqual({
      name: 'above the cap',
      result: 'MET',
      reason:
        'From 2024-01-01 to 2024-12-31 the claims come to at least 600,000 barrels, against the limit of 500,000 barrels; the facts as claimed would pass it, by 2024-04-05 at the latest.',
      claims: ['one', 'two'],
    });
    expect(finding?.restsOn).toEqual(['one']);
    expect(finding?.parties).toEqual([{ role: 'supplier', actor: 'russia' }]);
  });
});
