import { z } from 'zod';
import { query } from '../query.ts';

const day = z.iso.date();

export const lawRegimes = query('read/law-regimes', {
  params: {},
  row: { key: z.string(), target: z.string() },
});

export const lawProvisions = query('read/law-provisions', {
  params: {},
  row: {
    key: z.string(),
    cite: z.string(),
    resolution: z.string(),
    regime: z.string(),
    measure: z.string(),
    direction: z.enum(['to-target', 'from-target', 'both', 'within-target', 'none']),
    nature: z.enum([
      'binding',
      'binding-on-target',
      'calls-upon',
      'clarification',
      'authority',
      'of-disputed-force',
    ]),
    bound: z.array(z.string()),
    binds: z.array(z.string()),
    inForceFrom: day,
    inForceTo: day.nullable(),
  },
});

export const lawCategories = query('read/law-categories', {
  params: {},
  row: { key: z.string(), label: z.string(), broader: z.array(z.string()) },
});

export const lawCoverage = query('read/law-coverage', {
  params: {},
  row: {
    provision: z.string(),
    category: z.string(),
    reading: z.enum(['settled', 'disputed']),
    why: z.string().nullable(),
  },
});

export const lawExceptions = query('read/law-exceptions', {
  params: {},
  row: { provision: z.string(), category: z.string(), until: day.nullable(), why: z.string().nullable() },
});

/** What a later paragraph does to an older one. */
export const changeHow = z.enum([
  'expands',
  'replaces',
  'clarifies',
  'narrows-exemption',
  'tightens-cap',
  'adds-items',
  'exempts',
]);

export const lawChanges = query('read/law-changes', {
  params: {},
  row: {
    provision: z.string(),
    by: z.string(),
    how: changeHow,
    on: day,
    note: z.string().nullable(),
  },
});

export const lawCaps = query('read/law-caps', {
  params: {},
  row: {
    provision: z.string(),
    key: z.string(),
    category: z.string(),
    amount: z.number().nullable(),
    unit: z.string().nullable(),
    orAmount: z.number().nullable(),
    orUnit: z.string().nullable(),
    rule: z.string().nullable(),
    from: day,
    to: day.nullable(),
    periodKind: z.string(),
  },
});
