import { describe, expect, it } from 'vitest';
import type { LawRecords } from '../../src/law/law.ts';
import { indexLaw } from '../../src/law/law-index.ts';
import { smallLaw } from './small-law.ts';

const with_ = (given: Partial<LawRecords>): LawRecords => ({ ...smallLaw, ...given });

describe('the law', () => {
  it('knows a category as within itself and all that is broader', () => {
    const law = indexLaw(smallLaw);
    expect(law.isWithin('ballistic-missile', 'ballistic-missile')).toBe(true);
    expect(law.isWithin('ballistic-missile', 'arms')).toBe(true);
    expect(law.isWithin('arms', 'ballistic-missile')).toBe(false);
  });

  it('is refused with the key of a category that is broader than itself', () => {
    const categories = [
      { key: 'a', label: 'a', broader: ['b'] },
      { key: 'b', label: 'b', broader: ['a'] },
    ];
    expect(() => indexLaw({ regimes: [], provisions: [], categories })).toThrow('a is broader than itself');
  });

  it('is refused with the key of what a paragraph points to and is not there', () => {
    const [first, ...others] = smallLaw.provisions;
    if (first === undefined) throw new Error('no provisions');
    const broken = (change: Partial<typeof first>) => () =>
      indexLaw(with_({ provisions: [{ ...first, ...change }, ...others] }));
    expect(broken({ covers: [{ category: 'nowhere', reading: 'settled', why: null }] })).toThrow(
      'There is no item category nowhere.',
    );
    expect(broken({ changedBy: [{ by: '9999-1', how: 'clarifies', on: '2020-01-01', note: null }] })).toThrow(
      'There is no provision 9999-1.',
    );
    expect(broken({ regime: 'none' })).toThrow('There is no regime none.');
  });
});
