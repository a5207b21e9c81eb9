import { expect, it } from 'vitest';
import { questions } from '../../src/api/questions.ts';
import { describeServed } from './served.ts';

const query = questions.find(({ name }) => name === 'assess')?.query ?? '';

interface Said {
  readonly provision: { readonly key: string };
  readonly verdict?: string;
  readonly rule?: { readonly key: string };
  readonly conditions: readonly { readonly name: string; readonly result: string; readonly reason: string }[];
}

describeServed('assessing a draft', (client) => {
  const assess = async (transfer: object): Promise<{ findings: Said[]; clear: Said[] }> =>
    (await client.data(query, { transfer })).assess;
  const verdicts = (said: readonly Said[]) =>
    said.map(({ provision, verdict }) => `${provision.key} ${verdict}`);
  const refusal = async (transfer: object) => {
    const { body } = await client.ask(query, { transfer });
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    return body.errors?.[0]?.message;
  };
  const coal = { categories: ['coal'], suppliers: ['dprk'], recipients: ['china'] };

  it('finds the ban in force on the day, and clears those that were not', async () => {
    const { findings, clear } = await assess({ ...coal, from: '2024-05-01', to: '2024-05-01' });
    expect(verdicts(findings)).toEqual(['2371-8 BREACH']);
    const older = clear.find(({ provision }) => provision.key === '2270-29');
    expect(older?.conditions.filter(({ result }) => result === 'FAILED').map(({ name }) => name)).toEqual([
      'in force',
    ]);
  });

  it('finds nothing against coal before it was banned', async () => {
    expect((await assess({ ...coal, from: '2015-01-01', to: '2015-12-31' })).findings).toEqual([]);
  });

  it('counts a draft towards the cap of its year, beside what is stored', async () => {
    const fuel = {
      categories: ['refined-petroleum'],
      suppliers: ['russian-federation'],
      recipients: ['dprk'],
    };
    const barrels = (amount: number) => ({ quantity: { min: amount, max: amount, unit: 'barrel' } });
    const of = async (year: number, amount: number) => {
      const days = { from: `${year}-12-01`, to: `${year}-12-01` };
      const { findings, clear } = await assess({ ...fuel, ...days, ...barrels(amount) });
      return [...findings.map(({ verdict }) => verdict), ...clear.map(() => 'NO_BREACH')];
    };
    expect(await of(2024, 1)).toEqual(['BREACH']);
    expect(await of(2023, 1)).toEqual(['POSSIBLE_BREACH']);
    expect(await of(2019, 400_000)).toEqual(['NO_BREACH']);
    expect(await of(2019, 600_000)).toEqual(['BREACH']);
  });

  it('leaves what is not said open', async () => {
    const { findings } = await assess({ categories: ['arms'], suppliers: ['dprk'] });
    expect(new Set(findings.map(({ verdict }) => verdict))).toEqual(new Set(['UNKNOWN']));
    const dated = await assess({
      categories: ['military-personnel'],
      suppliers: ['dprk'],
      from: '2025-01-01',
    });
    expect(new Set(dated.findings.map(({ verdict }) => verdict))).toEqual(new Set(['POSSIBLE_BREACH']));
  });

  it('stores nothing', async () => {
    const counts = '{ dataset { version counts { kind count } } }';
    const before = await client.data(counts);
    await assess({ ...coal, from: '2024-05-01', to: '2024-05-01' });
    expect(await client.data(counts)).toEqual(before);
  });

  it('names the field and the value of what it cannot take', async () => {
    expect(await refusal({ ...coal, categories: [] })).toBe(
      'transfer.categories is []: expected at least one item category.',
    );
    expect(await refusal({ ...coal, categories: ['cole'] })).toContain('transfer.categories holds "cole"');
    expect(await refusal({ ...coal, suppliers: ['north-korea'] })).toContain(
      'transfer.suppliers holds "north-korea"',
    );
    expect(await refusal({ ...coal, from: '2024-02-02', to: '2024-02-01' })).toContain(
      'transfer.from is 2024-02-02',
    );
    expect(await refusal({ ...coal, from: '2024-02-30' })).toContain('2024-02-30');
    expect(await refusal({ ...coal, quantity: { min: 1, unit: 'bushel' } })).toContain(
      'transfer.quantity.unit is "bushel": expected one of person',
    );
    expect(await refusal({ ...coal, quantity: { min: 2, max: 1, unit: 'barrel' } })).toContain(
      'transfer.quantity.max is 1: expected at least transfer.quantity.min, which is 2',
    );
    expect(await refusal({ ...coal, quantity: { min: -1, unit: 'barrel' } })).toContain(
      'transfer.quantity.min is -1',
    );
  });
});
