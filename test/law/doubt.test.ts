import { describe, expect, it } from 'vitest';
import { belongingOf } from '../../src/law/belonging.ts';
import type { Facts, TransferFacts } from '../../src/law/facts.ts';
import { independentMakers } from '../../src/law/independent-makers.ts';
import { judge } from '../../src/law/judge.ts';
import type { Provision } from '../../src/law/law.ts';
import { indexLaw } from '../../src/law/law-index.ts';
import { actors, facts, smallLaw, ties, transfer } from './small-law.ts';

const verdicts = (
  given: Partial<TransferFacts>,
  provisions: readonly Provision[],
  index: Partial<Facts> = {},
) => judge({ ...facts(transfer(given)), ...index }, indexLaw({ ...smallLaw, provisions })).findings;
const base = smallLaw.provisions.find(({ key }) => key === '1874-9');
if (base === undefined) throw new Error('1874-9 is not in the small law');
const coal = { goods: [{ category: 'coal', suspected: false }] };
const covers = [{ category: 'coal', reading: 'settled' as const, why: null }];

describe('a paragraph in force', () => {
  it('is not put in doubt by a later one that reads it, whatever its key', () => {
    const later: Provision = {
      ...base,
      key: '0-1',
      nature: 'clarification',
      covers,
      changedBy: [],
      inForceFrom: '2024-06-01',
    };
    const read: Provision = {
      ...base,
      covers,
      changedBy: [{ by: '0-1', how: 'clarifies', on: '2024-06-01', note: null }],
    };
    expect(verdicts(coal, [read, later])).toMatchObject([{ verdict: 'BREACH', readWith: ['0-1'] }]);
  });

  it('is not widened by a paragraph that only calls upon States', () => {
    const call: Provision = { ...base, key: '0-1', nature: 'calls-upon', covers, changedBy: [] };
    const read: Provision = {
      ...base,
      covers: [],
      changedBy: [{ by: '0-1', how: 'adds-items', on: '2020-01-01', note: null }],
    };
    expect(verdicts(coal, [read, call])).toEqual([]);
  });
});

describe('a transfer between two that belong to the target', () => {
  it('is a possible breach: whether it crossed the border is not known', () => {
    expect(
      verdicts({ suppliers: ['kpa'], recipients: ['shipping'] }, [{ ...base, changedBy: [] }]),
    ).toMatchObject([{ verdict: 'POSSIBLE_BREACH' }]);
  });
});

describe('a company of two owners', () => {
  it('is bound through its nearest State although it belongs to the target as well', () => {
    const joint = { key: 'joint', name: 'JOINT', kind: 'company', unMember: null };
    const [finding] = verdicts({ recipients: ['joint'], suppliers: ['kpa'] }, [{ ...base, changedBy: [] }], {
      actors: new Map([...actors, ['joint', joint]]),
      ties: [
        ...ties,
        { from: 'russia', type: 'OWNS', to: 'joint' },
        { from: 'shipping', type: 'OWNS', to: 'joint' },
      ],
    });
    expect(finding?.parties).toContainEqual({ role: 'recipient', actor: 'russia' });
  });
});

describe('makers', () => {
  const count = (makers: string[], more: Facts['ties']) =>
    independentMakers(makers, belongingOf([...ties, ...more], actors));

  it('depend on each other when an organ of one is a member of the other', () => {
    expect(count(['msmt', 'russia'], [{ from: 'russian-envoy', type: 'MEMBER_OF', to: 'msmt' }])).toBe(1);
    expect(count(['council', 'ukraine'], [{ from: 'ukraine', type: 'MEMBER_OF', to: 'council' }])).toBe(1);
  });

  it('who belong to one another in a circle are one', () => {
    const circle = [
      { from: 'newspaper', type: 'SUBSIDIARY_OF', to: 'council' },
      { from: 'council', type: 'SUBSIDIARY_OF', to: 'newspaper' },
    ];
    expect(count(['newspaper', 'council'], circle)).toBe(1);
  });
});

describe('a second regime', () => {
  it('with another target works as data alone', () => {
    const given = { ...coal, suppliers: ['russia'], recipients: ['ruritania'] };
    expect(verdicts(given, smallLaw.provisions)).toMatchObject([
      { provision: 'r1-1', verdict: 'BREACH', parties: [{ role: 'supplier', actor: 'russia' }] },
    ]);
    expect(verdicts({ ...given, recipients: ['dprk'] }, smallLaw.provisions)).toEqual([]);
  });
});
