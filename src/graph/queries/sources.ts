import { z } from 'zod';
import { query } from '../query.ts';
import {
  actorRef,
  certainty,
  day,
  keys,
  listOf,
  optional,
  page,
  precision,
  sourceRef,
  text,
} from './shapes.ts';

const sourceRow = sourceRef.extend({
  type: text,
  publisher: text,
  republisher: text,
  publishedPrecision: optional(precision),
  publishedNote: text,
  language: text,
  pages: optional(z.int()),
  reliability: text,
  original: text,
  seen: text,
  symbol: text,
  note: text,
  reportKind: text,
  signedOn: optional(day),
  inForceOn: optional(day),
  articles: listOf(z.string()),
  ratifications: listOf(z.string()),
  certainty: optional(certainty),
  publishedBy: z.array(actorRef),
  issuedBy: z.array(actorRef),
});
export type SourceRow = z.infer<typeof sourceRow>;

export const sourcesByKey = query('read/sources-by-key', {
  params: keys,
  row: { key: z.string(), source: sourceRow },
});

/** A page of sources and their number; each takes a filter. */
export const sourcesByDay = query('read/sources-by-day', { params: page, row: { source: sourceRow } });
export const sourcesCount = query('read/sources-count', { params: {}, row: { count: z.int() } });

export const sourceTypes = query('read/source-types', { params: {}, row: { type: z.string() } });
