import { describe, expect, it } from 'vitest';
import { belongingOf } from '../../src/law/belonging.ts';
import type { ClaimFacts } from '../../src/law/facts.ts';
import { standingOf } from '../../src/law/standing.ts';
import { actors, claim, ties, transfer } from './small-law.ts';

const belonging = belongingOf(ties, actors);
const standing = (...claims: Partial<ClaimFacts>[]) =>
  standingOf(
    transfer({ claims: claims.map((given, index) => claim({ key: `c${index}`, ...given })) }),
    belonging,
  );
const nameOf = (...claims: Partial<ClaimFacts>[]) => standing(...claims).standing;
const makersOf = (...makers: string[]) => standing(...makers.map((maker) => ({ maker }))).independentMakers;

describe('independent makers', () => {
  it('count one report once, whoever prints it', () => {
    expect(makersOf('msmt', 'msmt', 'msmt')).toBe(1);
  });

  it('count organs and officials as the State or body they belong to', () => {
    expect(makersOf('usa', 'us-state', 'envoy')).toBe(1);
    expect(makersOf('panel', 'committee', 'council')).toBe(1);
  });

  it('take a coalition and its members as depending on each other, and members as free of one another', () => {
    expect(makersOf('msmt', 'usa')).toBe(1);
    expect(makersOf('msmt', 'usa', 'japan')).toBe(2);
    expect(makersOf('msmt', 'envoy', 'panel')).toBe(2);
  });
});

describe('standing', () => {
  it('is UNCORROBORATED with one maker, CORROBORATED with two', () => {
    expect(nameOf({ maker: 'msmt' })).toBe('UNCORROBORATED');
    expect(nameOf({ maker: 'msmt' }, { maker: 'newspaper' })).toBe('CORROBORATED');
  });

  it('is CONTESTED while a denial stands', () => {
    expect(nameOf({ maker: 'msmt' }, { position: 'DENIES', maker: 'dprk' })).toBe('CONTESTED');
  });

  it('is ADMITTED when a party, or an organ or official of it, admits', () => {
    expect(nameOf({ maker: 'msmt' }, { position: 'ADMITS', maker: 'general' })).toBe('ADMITTED');
    expect(nameOf({ maker: 'msmt' }, { position: 'ADMITS', maker: 'panel' })).toBe('CORROBORATED');
  });

  it('is not contested by a denial that a later admission from the same side overtook', () => {
    const denial = { position: 'DENIES', maker: 'russian-envoy', statedOn: '2024-10-30' } as const;
    const admission = { position: 'ADMITS', maker: 'russia', statedOn: '2025-04-26' } as const;
    const asParty = (...claims: Partial<ClaimFacts>[]) =>
      standingOf(
        transfer({
          suppliers: [],
          recipients: ['japan'],
          claims: claims.map((given, index) => claim({ key: `c${index}`, ...given })),
        }),
        belonging,
      ).standing;
    expect(asParty({ maker: 'msmt' }, denial)).toBe('CONTESTED');
    expect(asParty({ maker: 'msmt' }, denial, admission)).toBe('CORROBORATED');
    expect(asParty({ maker: 'msmt' }, { ...denial, statedOn: '2025-06-01' }, admission)).toBe('CONTESTED');
    expect(asParty({ maker: 'msmt' }, denial, { ...admission, maker: 'kpa' })).toBe('CONTESTED');
  });

  it('is contested by the rejection of a report only when that report’s maker asserts it', () => {
    const rejection = { position: 'REJECTS_REPORT', maker: 'dprk', rejectsReportOf: 'msmt' } as const;
    expect(nameOf({ maker: 'msmt' }, rejection)).toBe('CONTESTED');
    expect(nameOf({ maker: 'panel' }, rejection)).toBe('UNCORROBORATED');
  });

  it('keeps an admission when the report is rejected afterwards', () => {
    const rejection = { position: 'REJECTS_REPORT', maker: 'dprk', rejectsReportOf: 'msmt' } as const;
    expect(nameOf({ maker: 'msmt' }, { position: 'ADMITS', maker: 'dprk' }, rejection)).toBe('ADMITTED');
  });

  it('is not touched by saying there is no evidence, or by a legal justification', () => {
    expect(nameOf({ maker: 'msmt' }, { position: 'SAYS_NO_EVIDENCE', maker: 'russia' })).toBe(
      'UNCORROBORATED',
    );
    expect(nameOf({ maker: 'msmt' }, { position: 'JUSTIFIES', maker: 'russia' })).toBe('UNCORROBORATED');
  });

  it('is WITHDRAWN when every maker took it back', () => {
    const asserted = { maker: 'panel', statedOn: '2024-01-01' };
    const takenBack = { position: 'DENIES', maker: 'panel', statedOn: '2024-02-01' } as const;
    expect(nameOf(asserted, takenBack)).toBe('WITHDRAWN');
    expect(nameOf(asserted, { maker: 'newspaper' }, takenBack)).toBe('CONTESTED');
  });

  it('is none when nobody asserts, admits or accuses', () => {
    expect(nameOf({ position: 'DENIES', maker: 'dprk' })).toBeNull();
  });
});
