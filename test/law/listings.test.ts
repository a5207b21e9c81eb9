import { describe, expect, it } from 'vitest';
import type { DesignationFacts, PlaceFacts, TransferFacts } from '../../src/law/facts.ts';
import { judge } from '../../src/law/judge.ts';
import type { LawRecords, Provision } from '../../src/law/law.ts';
import { indexLaw } from '../../src/law/law-index.ts';
import { claim, facts, listing, smallLaw, transfer } from './small-law.ts';

const imposing = (
  given: Partial<Provision> & Pick<Provision, 'key' | 'measure' | 'inForceFrom'>,
): Provision => ({
  cite: given.key.replace('-', ' OP '),
  resolution: `unscr-${given.key.split('-')[0]}`,
  regime: '1718',
  direction: 'none',
  nature: 'binding',
  bound: ['all-member-states'],
  binds: [],
  inForceTo: null,
  covers: [],
  excepts: [],
  changedBy: [],
  caps: [],
  ...given,
});
const records: LawRecords = {
  ...smallLaw,
  provisions: [
    imposing({
      key: '1718-8d',
      measure: 'asset-freeze',
      inForceFrom: '2006-10-14',
      excepts: [{ category: 'seafood', until: null, why: 'aid' }],
      changedBy: [
        { by: '2094-8', how: 'expands', on: '2013-03-07', note: null },
        { by: '2270-12', how: 'clarifies', on: '2016-03-02', note: 'ships are assets' },
      ],
    }),
    imposing({ key: '2094-8', measure: 'asset-freeze', inForceFrom: '2013-03-07' }),
    imposing({
      key: '2270-12',
      measure: 'asset-freeze',
      nature: 'clarification',
      inForceFrom: '2016-03-02',
    }),
    imposing({ key: '2270-22', measure: 'port-entry-ban', inForceFrom: '2016-03-02' }),
    imposing({
      key: '2321-12',
      measure: 'vessel-designation',
      bound: ['flag-states', 'port-states'],
      inForceFrom: '2016-11-30',
    }),
    imposing({
      key: '2371-6',
      measure: 'port-entry-ban',
      bound: ['port-states'],
      inForceFrom: '2017-08-05',
      changedBy: [{ by: '2375-6', how: 'expands', on: '2017-09-11', note: null }],
    }),
    imposing({
      key: '2375-6',
      measure: 'port-entry-ban',
      bound: ['port-states'],
      inForceFrom: '2017-09-11',
    }),
    imposing({
      key: '2397-9',
      measure: 'vessel-seizure',
      bound: ['port-states'],
      inForceFrom: '2017-12-22',
    }),
    imposing({ key: 'r1-2', regime: 'ruritania', measure: 'asset-freeze', inForceFrom: '2020-01-01' }),
  ],
};
const law = indexLaw(records);

const found = (designations: readonly DesignationFacts[], given: Partial<TransferFacts>) =>
  judge(
    {
      ...facts(
        transfer({
          goods: [{ category: 'coal', suspected: false }],
          suppliers: ['russia'],
          recipients: ['dprk'],
          from: '2024-03-01',
          to: '2024-03-31',
          ...given,
        }),
      ),
      designations,
    },
    law,
  ).findings;
const verdicts = (...given: Parameters<typeof found>) =>
  found(...given).map(({ rule, provision, readWith, verdict }) =>
    [rule, provision, ...readWith, verdict].join(' '),
  );
const reasonOf = (name: string, ...given: Parameters<typeof found>) =>
  found(...given)[0]?.conditions.find((condition) => condition.name === name)?.reason;

describe('a freeze', () => {
  it('is breached by what an outsider gives to a listed recipient or participant', () => {
    expect(verdicts([listing('kpa')], { recipients: ['kpa'] })).toEqual(['designated 1718-8d BREACH']);
    expect(verdicts([listing('shipping')], { participants: ['shipping'] })).toEqual([
      'designated 1718-8d BREACH',
    ]);
  });

  it('is read with what says that a ship is an asset when a listed ship carries', () => {
    expect(verdicts([listing('tanker')], { carriers: ['tanker'] })).toEqual([
      'designated 1718-8d 2270-12 BREACH',
    ]);
  });

  it('reaches what a listed actor owns, and names the way', () => {
    const owned = [[listing('shipping')], { carriers: ['tanker'] }] as const;
    expect(verdicts(...owned)).toEqual(['designated 1718-8d 2270-12 BREACH']);
    expect(reasonOf('listed', ...owned)).toBe(
      'SHIPPING owns TANKER, SHIPPING is listed (UN shipping) since 2018-03-30.',
    );
  });

  it('does not reach a State through its listed organ, nor whoever an official of it is', () => {
    expect(verdicts([listing('kpa')], { recipients: ['dprk'] })).toEqual([]);
    expect(verdicts([listing('kpa')], { recipients: ['general'] })).toEqual([]);
  });

  it('holds on the days of the listing only', () => {
    const to = (listedOn: string | null, delistedOn: string | null = null) =>
      verdicts([listing('kpa', { listedOn, delistedOn })], { recipients: ['kpa'] });
    expect(to('2024-03-01')).toEqual(['designated 1718-8d BREACH']);
    expect(to(null)).toEqual(['designated 1718-8d BREACH']);
    expect(to('2024-03-15')).toEqual(['designated 1718-8d POSSIBLE_BREACH']);
    expect(to('2024-04-01')).toEqual([]);
    expect(to('2018-03-30', '2024-03-01')).toEqual([]);
    expect(to('2018-03-30', '2024-04-01')).toEqual(['designated 1718-8d BREACH']);
  });

  it('is possibly breached when the supplier is not known, or an outsider deals with a listed supplier', () => {
    expect(verdicts([listing('kpa')], { suppliers: [], recipients: ['kpa'] })).toEqual([
      'designated 1718-8d POSSIBLE_BREACH',
    ]);
    expect(verdicts([listing('kpa')], { suppliers: ['kpa'], recipients: ['russia'] })).toEqual([
      'designated 1718-8d POSSIBLE_BREACH',
    ]);
  });

  it('is not breached among the target and its own, nor by whoever is struck by arms', () => {
    expect(verdicts([listing('kpa')], { suppliers: ['dprk'], recipients: ['kpa'] })).toEqual([]);
    expect(
      verdicts([listing('ukraine')], { kind: 'use-of-arms', suppliers: ['russia'], recipients: ['ukraine'] }),
    ).toEqual([]);
  });

  it('leaves out what is excepted', () => {
    const goods = (...categories: string[]) => categories.map((category) => ({ category, suspected: false }));
    expect(verdicts([listing('kpa')], { recipients: ['kpa'], goods: goods('seafood') })).toEqual([
      'designated 1718-8d EXEMPT',
    ]);
    expect(verdicts([listing('kpa')], { recipients: ['kpa'], goods: goods('seafood', 'coal') })).toEqual([
      'designated 1718-8d POSSIBLE_BREACH',
    ]);
  });

  it('needs a listing under a regime or paragraph that freezes', () => {
    expect(verdicts([listing('kpa', { measures: ['travel-ban'] })], { recipients: ['kpa'] })).toEqual([]);
    expect(verdicts([listing('kpa', { regimes: [] })], { recipients: ['kpa'] })).toEqual([]);
    expect(verdicts([listing('kpa', { regimes: ['ruritania'] })], { recipients: ['kpa'] })).toEqual([
      'designated r1-2 BREACH',
    ]);
    expect(verdicts([listing('kpa', { provisions: ['2094-8'] })], { recipients: ['kpa'] })).toEqual([
      'designated 1718-8d 2094-8 BREACH',
    ]);
  });

  it('is breached by the State of the supplier', () => {
    const [finding] = found([listing('kpa')], { suppliers: ['russian-envoy'], recipients: ['kpa'] });
    expect(finding?.parties).toEqual([
      { role: 'supplier', actor: 'russia' },
      { role: 'supplier', actor: 'russian-envoy' },
    ]);
  });
});

const port = (state: string | null, role = 'from', given: Partial<PlaceFacts> = {}): PlaceFacts => ({
  place: `port-${state}`,
  name: `Port of ${state}`,
  kind: 'port',
  role,
  state,
  ...given,
});

describe('a port ban', () => {
  const banned = listing('tanker', { measures: ['port-entry-ban'], provisions: ['2371-6', '2375-6'] });
  const calls = (...places: PlaceFacts[]) => ({ carriers: ['tanker'], places });

  it('is breached by the State that lets a named ship in, and the duty to seize it possibly', () => {
    const findings = found([banned], calls(port('russia')));
    expect(
      findings.map(({ rule, provision, readWith, verdict }) => [rule, provision, readWith, verdict]),
    ).toEqual([
      ['port-ban', '2371-6', ['2375-6'], 'BREACH'],
      ['vessel-seizure', '2397-9', [], 'POSSIBLE_BREACH'],
    ]);
    for (const { parties } of findings) expect(parties).toEqual([{ role: 'port-state', actor: 'russia' }]);
  });

  it('comes from the regime when the listing names no paragraph', () => {
    const unnamed = listing('tanker', { measures: ['port-entry-ban'] });
    expect(verdicts([unnamed], calls(port('russia')))[0]).toBe('port-ban 2371-6 BREACH');
  });

  it('may be ordered by name, beside a freeze', () => {
    const named = listing('tanker', {
      measures: ['asset-freeze', 'port-entry-ban'],
      provisions: ['2321-12', '2371-6'],
    });
    expect(verdicts([named], calls(port('russia')))).toEqual([
      'designated 1718-8d 2270-12 2321-12 BREACH',
      'port-ban 2321-12 BREACH',
      'port-ban 2371-6 BREACH',
      'vessel-seizure 2397-9 POSSIBLE_BREACH',
    ]);
  });

  it('says nothing of the ports of the target, of places that are no ports, or of ships that only an owner is listed for', () => {
    expect(verdicts([banned], calls(port('dprk')))).toEqual([]);
    expect(verdicts([banned], calls(port('russia', 'from', { kind: 'facility' })))).toEqual([]);
    expect(verdicts([banned], calls(port('russia', 'onward')))).toEqual([]);
    expect(verdicts([{ ...banned, actor: 'shipping' }], calls(port('russia')))).toEqual([]);
    expect(verdicts([banned], calls())).toEqual([]);
  });

  it('leaves doubt where a ship called when ports of several States are named', () => {
    expect(verdicts([banned], calls(port('russia'), port('japan')))[0]).toBe(
      'port-ban 2371-6 2375-6 POSSIBLE_BREACH',
    );
    expect(verdicts([banned], calls(port('russia'), port('dprk', 'to')))[0]).toBe(
      'port-ban 2371-6 2375-6 BREACH',
    );
  });

  it('was not there before the listing', () => {
    const before = { ...calls(port('russia')), from: '2018-01-01', to: '2018-03-29' };
    expect(verdicts([banned], before)).toEqual([]);
    expect(verdicts([banned], { ...before, to: '2018-03-30' })[0]).toBe(
      'port-ban 2371-6 2375-6 POSSIBLE_BREACH',
    );
  });

  it('is judged only where somebody says that the call took place', () => {
    expect(verdicts([banned], { ...calls(port('russia')), claims: [claim({ position: 'DENIES' })] })).toEqual(
      [],
    );
  });
});
