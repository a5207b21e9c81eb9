import { describe, expect, it } from 'vitest';
import type { TransferFacts } from '../../src/law/facts.ts';
import { judge } from '../../src/law/judge.ts';
import { indexLaw } from '../../src/law/law-index.ts';
import { caseLaw } from './case-law.ts';
import { claim, facts, transfer } from './small-law.ts';

const law = indexLaw(caseLaw);
const found = (category: string, given: Partial<TransferFacts> = {}) =>
  judge(facts(transfer({ goods: [{ category, suspected: false }], ...given })), law).findings;
const verdicts = (...given: Parameters<typeof found>) =>
  found(...given).map(({ provision, readWith, verdict }) => [provision, ...readWith, verdict].join(' '));
const toDprk = { suppliers: ['russia'], recipients: ['dprk'] };

describe('training', () => {
  it('of DPRK soldiers by Russia goes to the DPRK', () => {
    expect(verdicts('military-training', toDprk)).toEqual([
      '1718-8-c POSSIBLE_BREACH',
      '1874-10 BREACH',
      '2270-6 BREACH',
    ]);
  });

  it('of Russian crews by DPRK instructors comes from it, and is read with 2270 OP 9', () => {
    expect(verdicts('heavy-weapons-training')).toEqual(['1718-8-c BREACH', '1874-9 2270-9 BREACH']);
  });
});

describe('the sending of soldiers', () => {
  const cited = {
    claims: [claim(), claim({ key: 'us', position: 'ACCUSES', maker: 'usa', cites: ['unscr-1874'] })],
  };

  it('is a possible breach and never more, whoever cites the resolution or admits it', () => {
    const admitted = { claims: [...cited.claims, claim({ key: 'yes', position: 'ADMITS', maker: 'dprk' })] };
    for (const claims of [{}, cited, admitted])
      expect(verdicts('military-personnel', claims)).toEqual([
        '1718-8-c POSSIBLE_BREACH',
        '1874-9 2270-9 POSSIBLE_BREACH',
      ]);
  });

  it('says why, and has the basis CITED only for what an accusation cites', () => {
    const [assistance, embargo] = found('military-personnel', cited);
    expect(assistance).toMatchObject({ basis: 'DISPUTED', citedBy: [] });
    expect(embargo).toMatchObject({ basis: 'CITED', citedBy: ['us'] });
    expect(embargo?.conditions.find(({ result }) => result === 'UNKNOWN')?.reason).toBe(
      'On one reading 1874 OP 9, read with 2270 OP 9, covers military personnel; the reading is disputed: no resolution names the sending of troops.',
    );
  });
});

describe('small arms to the DPRK', () => {
  const on = (from: string, to = from) => verdicts('small-arms-and-light-weapons', { ...toDprk, from, to });

  it('were outside the ban until 1 March 2016 and inside it from the next day', () => {
    expect(on('2016-03-01')).toEqual(['1874-10 EXEMPT']);
    expect(on('2016-03-02')).toEqual(['1874-10 BREACH', '2270-6 BREACH']);
    expect(on('2016-03-01', '2016-03-02')).toEqual(['1874-10 POSSIBLE_BREACH', '2270-6 POSSIBLE_BREACH']);
  });
});

describe('a DPRK missile that falls on Ukraine', () => {
  const fired = { kind: 'use-of-arms', recipients: ['ukraine'], from: '2024-01-02', to: '2024-01-02' };

  it('binds the holder who fired it and the maker, never the State that was struck', () => {
    const findings = found('ballistic-missile', { ...fired, suppliers: ['russia'], goodsMadeBy: ['dprk'] });
    expect(findings.map(({ provision, verdict }) => `${provision} ${verdict}`)).toEqual([
      '1718-8-b BREACH',
      '1874-9 BREACH',
    ]);
    for (const { parties } of findings)
      expect(parties).toEqual([
        { role: 'maker', actor: 'dprk' },
        { role: 'supplier', actor: 'russia' },
      ]);
  });

  it('is no transfer when the DPRK fires it itself', () => {
    expect(verdicts('ballistic-missile', { ...fired, suppliers: ['dprk'] })).toEqual([]);
  });
});
