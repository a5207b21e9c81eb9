import { z } from 'zod';
import { count, day, key, note, sureness, text, texts } from './shapes.ts';

/** Records of 5-sources. */
export const sourceRecords = {
  Source: z.strictObject({
    key,
    type: text,
    reportKind: z.enum(['final', 'midterm']).optional(),
    symbol: text.optional(),
    title: text,
    publisher: text.optional(),
    republisher: text.optional(),
    publishedOn: day.optional(),
    publishedPrecision: z.enum(['DAY', 'MONTH', 'YEAR']).optional(),
    publishedNote: text.optional(),
    language: text.optional(),
    languages: texts.optional(),
    pages: count.optional(),
    reliability: z.enum([
      'primary',
      'official',
      'monitor',
      'research',
      'press',
      'republished',
      'unverified-copy',
    ]),
    signedOn: day.optional(),
    inForceOn: day.optional(),
    place: text.optional(),
    replaces: text.optional(),
    articles: texts.optional(),
    ratifications: texts.optional(),
    original: text.optional(),
    seen: text,
    url: z.url().optional(),
    note,
    certainty: sureness.certainty,
  }),
  '(:Source)-[:PUBLISHED_BY]->(:Actor)': z.strictObject({
    source: key,
    actor: key,
  }),
  '(:Source)-[:ISSUED_BY]->(:Actor)': z.strictObject({
    source: key,
    actor: key,
  }),
  '(:Actor)-[:PARTY_TO]->(:Source)': z.strictObject({
    actor: key,
    source: key,
  }),
};
