import { describe, expect, it } from 'vitest';
import type { TransferFacts } from '../../src/law/facts.ts';
import { judge } from '../../src/law/judge.ts';
import { indexLaw } from '../../src/law/law-index.ts';
import { claim, facts, smallLaw, transfer } from './small-law.ts';

const law = indexLaw(smallLaw);
const findings = (given: Partial<TransferFacts> = {}) => judge(facts(transfer(given)), law).findings;
const verdicts = (given: Partial<TransferFacts> = {}) =>
  findings(given).map(({ provision, verdict }) => `${provision} ${verdict}`);
const only = (given: Partial<TransferFacts> = {}) => {
  const [first, ...others] = findings(given);
  if (first === undefined || others.length > 0) throw new Error(`expected one finding: ${verdicts(given)}`);
  return first;
};
const condition = (given: Partial<TransferFacts>, name: string) =>
  only(given).conditions.find((one) => one.name === name);

describe('goods', () => {
  it('of a covered category, or a narrower one, are a breach of the ban', () => {
    expect(verdicts({ goods: [{ category: 'arms', suspected: false }] })).toEqual(['1874-9 BREACH']);
    expect(verdicts({ goods: [{ category: 'ballistic-missile', suspected: false }] })).toEqual([
      '1874-9 BREACH',
    ]);
  });

  it('of a category that no paragraph covers are none', () => {
    expect(verdicts({ goods: [{ category: 'refined-petroleum', suspected: false }] })).toEqual([]);
  });

  it('that nobody saw are a possible breach', () => {
    const suspected = { goods: [{ category: 'arms', suspected: true }] };
    expect(verdicts(suspected)).toEqual(['1874-9 POSSIBLE_BREACH']);
    expect(condition(suspected, 'goods')?.reason).toContain('suspected, not seen');
  });

  it('under a disputed reading are a possible breach that says why', () => {
    const troops = { kind: 'troops', goods: [{ category: 'personnel', suspected: false }] };
    expect(verdicts(troops)).toEqual(['1874-9 POSSIBLE_BREACH']);
    expect(only(troops).basis).toBe('DISPUTED');
    expect(condition(troops, 'goods')?.reason).toContain('no resolution names the sending of troops');
  });

  it('are carried by the plainest reading when several fit', () => {
    const both = ['personnel', 'training'].map((category) => ({ category, suspected: false }));
    expect(only({ goods: both })).toMatchObject({ verdict: 'BREACH', basis: 'SETTLED' });
  });
});

describe('direction', () => {
  it('picks the paragraph: training from the target and training for it are different bans', () => {
    const goods = [{ category: 'training', suspected: false }];
    expect(verdicts({ goods })).toEqual(['1874-9 BREACH']);
    expect(verdicts({ goods, suppliers: ['russia'], recipients: ['dprk'] })).toEqual(['1874-10 BREACH']);
  });

  it('is seen from whoever belongs to the target: organs, officials, and ships of its companies', () => {
    for (const supplier of ['kpa', 'general', 'shipping', 'tanker'])
      expect(verdicts({ suppliers: [supplier] })).toEqual(['1874-9 BREACH']);
    expect(condition({ suppliers: ['general'] }, 'direction')?.reason).toContain(
      'GENERAL is an official of KPA',
    );
  });

  it('takes goods that the target made as coming from it in whoever’s hands they are', () => {
    expect(verdicts({ suppliers: ['russia'], recipients: ['japan'], goodsMadeBy: ['dprk'] })).toEqual([
      '1874-9 BREACH',
    ]);
  });

  it('is not known when nobody is named on the side that matters', () => {
    expect(verdicts({ suppliers: [] })).toEqual(['1874-9 POSSIBLE_BREACH']);
  });

  it('clears when neither end has to do with the target', () => {
    expect(verdicts({ suppliers: ['russia'], recipients: ['japan'] })).toEqual([]);
  });
});

describe('days', () => {
  const coal = (from: string | null, to: string | null) => ({
    goods: [{ category: 'iron', suspected: false }],
    from,
    to,
  });

  it('inside the time in force are a breach, outside none, across an end a possible one', () => {
    expect(verdicts(coal('2017-01-01', '2017-08-05'))).toEqual(['2321-26 BREACH']);
    expect(verdicts(coal('2017-08-06', '2017-12-31'))).toEqual([]);
    expect(verdicts(coal('2016-11-29', '2016-11-30'))).toEqual(['2321-26 POSSIBLE_BREACH']);
    expect(verdicts(coal('2017-08-05', '2017-08-06'))).toEqual(['2321-26 POSSIBLE_BREACH']);
  });

  it('that are open on one side are a possible breach where an end is in doubt', () => {
    expect(verdicts(coal(null, '2017-01-01'))).toEqual(['2321-26 POSSIBLE_BREACH']);
    expect(verdicts(coal('2017-01-01', null))).toEqual(['2321-26 POSSIBLE_BREACH']);
    expect(verdicts({ from: '2024-01-01', to: null })).toEqual(['1874-9 BREACH']);
  });

  it('of which nothing is known leave the verdict unknown', () => {
    expect(verdicts({ from: null, to: null })).toEqual(['1874-9 UNKNOWN']);
  });
});

describe('an exception', () => {
  const smallArms = (from: string, to: string) => ({
    goods: [{ category: 'small-arms', suspected: false }],
    suppliers: ['russia'],
    recipients: ['dprk'],
    from,
    to,
  });

  it('exempts small arms to the DPRK until 1 March 2016, and not a day longer', () => {
    expect(verdicts(smallArms('2016-03-01', '2016-03-01'))).toEqual(['1874-10 EXEMPT']);
    expect(verdicts(smallArms('2016-03-02', '2016-03-02'))).toEqual(['1874-10 BREACH']);
    expect(verdicts(smallArms('2016-03-01', '2016-03-02'))).toEqual(['1874-10 POSSIBLE_BREACH']);
  });

  it('does not reach other arms, and may reach arms of a kind that nobody names', () => {
    const in2015 = (category: string) =>
      verdicts({ ...smallArms('2015-01-01', '2015-12-31'), goods: [{ category, suspected: false }] });
    expect(in2015('ballistic-missile')).toEqual(['1874-10 BREACH']);
    expect(in2015('arms')).toEqual(['1874-10 POSSIBLE_BREACH']);
  });

  it('hides no other goods of the same transfer', () => {
    const goods = ['small-arms', 'training'].map((category) => ({ category, suspected: false }));
    expect(verdicts({ ...smallArms('2015-01-01', '2015-12-31'), goods })).toEqual(['1874-10 BREACH']);
  });
});

describe('nature', () => {
  it('keeps paragraphs that do not bind, and clarifications, from being breached', () => {
    const provisions = findings().map(({ provision }) => provision);
    expect(provisions).not.toContain('1695-4');
    expect(provisions).not.toContain('2270-9');
  });

  it('names the clarification that the base paragraph is read with, from its own day on', () => {
    const goods = [{ category: 'training', suspected: false }];
    expect(only({ goods }).readWith).toEqual(['2270-9']);
    expect(only({ goods, from: '2015-01-01', to: '2015-12-31' }).readWith).toEqual([]);
  });

  it('lets a paragraph that adds items widen its base, and gives it no violation of its own', () => {
    const oil = {
      goods: [{ category: 'oil', suspected: false }],
      suppliers: ['russia'],
      recipients: ['dprk'],
    };
    expect(only(oil)).toMatchObject({ provision: '1718-8', readWith: ['2094-20'], verdict: 'BREACH' });
    expect(verdicts({ ...oil, from: '2012-01-01', to: '2012-12-31' })).toEqual([]);
    expect(verdicts({ ...oil, from: '2013-03-01', to: '2013-03-31' })).toEqual(['1718-8 POSSIBLE_BREACH']);
  });

  it('leaves a binding paragraph that also clarifies another its own ban, and widens nothing by it', () => {
    expect(verdicts({ goods: [{ category: 'fishing-rights', suspected: false }] })).toEqual([
      '2397-6 BREACH',
    ]);
  });

  it('leaves what is capped to the ledger', () => {
    const days = { from: '2017-02-01', to: '2017-02-28' };
    expect(verdicts({ ...days, goods: [{ category: 'coal', suspected: false }] })).toEqual([]);
    expect(verdicts({ ...days, goods: [{ category: 'iron', suspected: false }] })).toEqual([
      '2321-26 BREACH',
    ]);
  });
});

describe('an attempt or a plan', () => {
  it.each(['attempted', 'planned'] as const)('that was %s is a possible breach', (status) => {
    expect(verdicts({ status })).toEqual(['1874-9 POSSIBLE_BREACH']);
    expect(condition({ status }, 'carried out')?.result).toBe('UNKNOWN');
  });
});

describe('parties', () => {
  const parties = (given: Partial<TransferFacts>) =>
    only(given).parties.map(({ role, actor }) => `${role} ${actor}`);

  it('are whoever the paragraph binds: the target by name, the other side as a Member State', () => {
    expect(parties({})).toEqual(['recipient russia', 'supplier dprk']);
  });

  it('name an actor together with the State it belongs to', () => {
    expect(parties({ suppliers: ['general'], recipients: ['russian-envoy'] })).toEqual([
      'recipient russia',
      'recipient russian-envoy',
      'supplier dprk',
      'supplier general',
    ]);
  });

  it('never name the target where the paragraph binds other States only', () => {
    expect(parties({ suppliers: ['russia'], recipients: ['dprk'] })).toEqual(['supplier russia']);
  });

  it('name the State whose flag a carrier flies', () => {
    expect(parties({ carriers: ['angara'] })).toContain('flag-state russia');
  });

  it('bind the holder of a missile that was fired, and never the State that was struck', () => {
    expect(
      parties({ kind: 'use-of-arms', suppliers: ['russia'], recipients: ['ukraine'], goodsMadeBy: ['dprk'] }),
    ).toEqual(['maker dprk', 'supplier russia']);
  });
});

describe('evidence', () => {
  it('is what asserts, admits or accuses; a transfer without any is not judged', () => {
    const claims = [
      claim({ key: 'a', position: 'ASSERTS' }),
      claim({ key: 'b', position: 'DENIES', maker: 'dprk' }),
      claim({ key: 'c', position: 'ACCUSES', maker: 'envoy' }),
    ];
    expect(only({ claims }).restsOn).toEqual(['a', 'c']);
    expect(verdicts({ claims: [claim({ position: 'DENIES' })] })).toEqual([]);
  });

  it('makes a disputed reading CITED when an accusation cites the paragraph or its resolution', () => {
    const goods = [{ category: 'personnel', suspected: false }];
    const accused = (cites: string[]) => [claim(), claim({ key: 'accusation', position: 'ACCUSES', cites })];
    expect(only({ goods, claims: accused(['unscr-1874']) })).toMatchObject({
      basis: 'CITED',
      citedBy: ['accusation'],
    });
    expect(only({ goods, claims: accused(['1874-9']) }).basis).toBe('CITED');
    expect(only({ goods, claims: accused(['unscr-1718']) }).basis).toBe('DISPUTED');
    expect(only({ claims: accused(['unscr-1874']) })).toMatchObject({
      basis: 'SETTLED',
      citedBy: ['accusation'],
    });
  });
});

describe('another regime', () => {
  it('is data alone: another target, the same rules', () => {
    const coal = {
      goods: [{ category: 'coal', suspected: false }],
      suppliers: ['japan'],
      recipients: ['ruritania'],
    };
    expect(only(coal)).toMatchObject({
      provision: 'r1-1',
      verdict: 'BREACH',
      parties: [{ role: 'supplier', actor: 'japan' }],
    });
  });
});
