import type { LawRecords, Provision } from '../../src/law/law.ts';

const provision = (
  key: string,
  cite: string,
  given: Partial<Provision> & Pick<Provision, 'direction' | 'inForceFrom'>,
): Provision => ({
  key,
  cite,
  resolution: `unscr-${key.split('-')[0]}`,
  regime: '1718',
  measure: 'arms-embargo',
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
const settled = (category: string) => ({ category, reading: 'settled' as const, why: null });
const disputed = (category: string, why: string) => ({ category, reading: 'disputed' as const, why });
const category = (key: string, label: string, ...broader: string[]) => ({ key, label, broader });

/** The paragraphs on arms, training and soldiers as the resolutions have them. */
export const caseLaw: LawRecords = {
  regimes: [{ key: '1718', target: 'dprk' }],
  categories: [
    category('arms', 'arms and related materiel'),
    category('un-register-weapons', 'weapons of the seven UN Register categories', 'arms'),
    category('ballistic-missile', 'ballistic missiles', 'un-register-weapons'),
    category('small-arms-and-light-weapons', 'small arms and light weapons', 'arms'),
    category('military-service', 'training, advice, services and assistance about arms'),
    category('military-training', 'military training', 'military-service'),
    category('heavy-weapons-training', 'training on heavy weapons', 'military-training'),
    category('military-personnel', 'military personnel'),
  ],
  provisions: [
    provision('1718-8-b', '1718 OP 8(b)', {
      direction: 'from-target',
      inForceFrom: '2006-10-14',
      binds: ['dprk'],
      covers: [settled('un-register-weapons')],
    }),
    provision('1718-8-c', '1718 OP 8(c)', {
      direction: 'both',
      inForceFrom: '2006-10-14',
      covers: [
        settled('heavy-weapons-training'),
        disputed('military-training', 'only training about the weapons of 8(a) is meant'),
        disputed('military-personnel', 'soldiers are not assistance about listed weapons in plain words'),
      ],
    }),
    provision('1874-9', '1874 OP 9', {
      direction: 'from-target',
      inForceFrom: '2009-06-12',
      binds: ['dprk'],
      covers: [
        settled('arms'),
        settled('military-service'),
        disputed('military-personnel', 'no resolution names the sending of troops'),
      ],
      changedBy: [{ by: '2270-9', how: 'clarifies', on: '2016-03-02', note: null }],
    }),
    provision('1874-10', '1874 OP 10', {
      direction: 'to-target',
      inForceFrom: '2009-06-12',
      covers: [settled('arms'), settled('military-service')],
      excepts: [
        {
          category: 'small-arms-and-light-weapons',
          until: '2016-03-01',
          why: 'allowed with notice to the Committee',
        },
      ],
      changedBy: [{ by: '2270-6', how: 'narrows-exemption', on: '2016-03-02', note: null }],
    }),
    provision('2270-6', '2270 OP 6', {
      direction: 'to-target',
      inForceFrom: '2016-03-02',
      covers: [settled('arms'), settled('military-service')],
    }),
    provision('2270-9', '2270 OP 9', {
      direction: 'from-target',
      inForceFrom: '2016-03-02',
      nature: 'clarification',
      covers: [
        settled('military-training'),
        disputed('military-personnel', 'speaks of trainers, advisers and other officials'),
      ],
    }),
  ],
};
