import { z } from 'zod';
import { query } from '../query.ts';
import { day, optional, text } from './shapes.ts';

export const lensRecords = query('read/lens-records', {
  params: {},
  row: {
    kind: z.enum(['Event', 'Designation']),
    key: z.string(),
    from: optional(day),
    to: optional(day),
    sources: z.array(z.string()),
  },
});

export const lensSources = query('read/lens-sources', {
  params: {},
  row: {
    key: z.string(),
    type: text,
    publishedOn: optional(day),
    publishers: z.array(z.string()),
  },
});

export const knownSourceKeys = query('read/known-source-keys', {
  params: { keys: z.array(z.string()) },
  row: { key: z.string() },
});
