import { expect, it } from 'vitest';
import { globalId } from '../../src/api/global-id.ts';
import { questions } from '../../src/api/questions.ts';
import { describeServed } from './served.ts';

const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
const question = (name: string) => questions.find((each) => each.name === name)?.query ?? '';

describeServed('an explanation', (client) => {
  const explain = async (key: string) =>
    (await client.data(question('explain'), { id: globalId('Violation', key) })).node.explanation;

  it('gives every condition with its reason and the claims behind it', async () => {
    const { conditions } = await explain('goods:tr-troops-2024:1874-9');
    expect(
      conditions.map(({ name, result }: { name: string; result: string }) => `${name} ${result}`),
    ).toEqual([
      'binding MET',
      'goods UNKNOWN',
      'no exemption applies MET',
      'direction MET',
      'in force MET',
      'carried out MET',
    ]);
    expect(conditions[1].reason).toContain('no resolution names the sending of troops');
    expect(conditions[1].claims.length).toBeGreaterThan(0);
  });

  it('is a path from a source to the resolution', async () => {
    const { path } = await explain('goods:tr-ballistic-missiles-2024:1718-8-b');
    expect(
      path.map((step: { relationship: string | null; node: { __typename: string } }) => [
        step.relationship,
        step.node.__typename,
      ]),
    ).toEqual([
      [null, 'Source'],
      ['IN', 'Claim'],
      ['ABOUT', 'Transfer'],
      ['OF', 'ItemCategory'],
      ['COVERS', 'Provision'],
      ['HAS_PROVISION', 'Resolution'],
    ]);
    expect(path.at(-1).node.symbol).toBe('S/RES/1718 (2006)');
  });

  it('lists the claims that carry most first', async () => {
    const { claims } = await explain('goods:tr-troops-2024:1874-9');
    const order = ['CONFIRMED', 'ASSESSED', 'ESTIMATED', 'BELIEVED', 'REPORTED', 'ALLEGED'];
    const ranks = claims.map(({ strength }: { strength: string }) => order.indexOf(strength));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(new Set(ranks).size).toBeGreaterThan(1);
  });

  it('reads as a footnote that says no more than its evidence', async () => {
    const { text } = await explain('goods:tr-troops-2024:1874-9');
    expect(text).toContain('may fall under 1874 OP 9 read with 2270 OP 9');
    expect(text).toContain('A party to the transfer has admitted it.');
    expect(text).toContain('KCNA (2025-04-28)');
    expect((await explain('goods:tr-ballistic-missiles-2024:1718-8-b')).text).toContain(
      'would fall under 1718 OP 8(b)',
    );
  });

  it('names the one maker that everything hangs on, and none when there are several', async () => {
    expect((await explain('goods:tr-dprk-instructors:1874-9')).soleMaker).toMatchObject({ key: 'hur' });
    expect((await explain('goods:tr-ballistic-missiles-2024:1718-8-b')).soleMaker).toBeNull();
  });

  it('agrees with what is stored, for every violation', async () => {
    const { violations } = await client.data(
      `{ violations(first: 100, filter: { verdicts: [BREACH, POSSIBLE_BREACH, EXEMPT, UNKNOWN] }) {
         totalCount edges { node { key verdict restsOn { key } explanation { conditions { result } claims { key } } } } } }`,
    );
    expect(violations.edges).toHaveLength(violations.totalCount);
    for (const { node } of violations.edges) {
      const results = node.explanation.conditions.map(({ result }: { result: string }) => result);
      expect([node.key, node.verdict === 'BREACH']).toEqual([
        node.key,
        results.every((result: string) => result === 'MET'),
      ]);
      expect(node.explanation.claims.toSorted(byKey)).toEqual(node.restsOn.toSorted(byKey));
    }
  });
});

describeServed('the ledger of a cap', (client) => {
  const ledger = async (provision: string, on: string) =>
    (await client.data(question('cap-ledger'), { provision, on })).capLedger;

  it('sums 2024 to at least twice the limit, counts March within the year, and says when it was passed', async () => {
    const { period, limit, total, verdict, passedOn, lines, notCounted, bySupplier } = await ledger(
      '2397-5',
      '2024-06-30',
    );
    expect({ period, limit, total, verdict }).toEqual({
      period: { from: '2024-01-01', to: '2024-12-31' },
      limit: { amount: 500_000, unit: 'barrel' },
      total: { min: 1_000_000, max: null, unit: 'barrel' },
      verdict: 'BREACH',
    });
    expect(passedOn).toEqual({ earliest: '2024-03-07', latest: '2024-11-05' });
    expect(lines.map(({ transfer }: { transfer: { key: string } }) => transfer.key)).toEqual([
      'tr-petroleum-2024',
    ]);
    expect(notCounted.map(({ transfer }: { transfer: { key: string } }) => transfer.key)).toContain(
      'tr-petroleum-2024-03',
    );
    expect(bySupplier).toEqual([
      {
        supplier: { key: 'russian-federation', name: 'Russian Federation' },
        total: { min: 1_000_000, max: null, unit: 'barrel' },
      },
    ]);
  });

  it('leaves a year open to doubt when only the most is above the limit', async () => {
    expect(await ledger('2397-5', '2023-12-31')).toMatchObject({
      total: { min: 0, max: 781_497 },
      verdict: 'POSSIBLE_BREACH',
    });
  });

  it('says that a year without a record is not known, not that nothing came', async () => {
    expect(await ledger('2397-5', '2019-01-01')).toMatchObject({ lines: [], verdict: 'UNKNOWN' });
  });

  it('is none where there is no cap on that day', async () => {
    expect(await ledger('1874-9', '2024-01-01')).toBeNull();
    expect(await ledger('2397-5', '2017-01-01')).toBeNull();
  });

  it('refuses a provision that is not there', async () => {
    const { body } = await client.ask(question('cap-ledger'), { provision: '9999-1', on: '2024-01-01' });
    expect(body.errors?.[0]).toMatchObject({
      message: 'provision is "9999-1": expected the key of a provision, like 2397-5.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
