import { z } from 'zod';
import { day, flag, inArticle, key, quantity, sureness, text, texts } from './shapes.ts';

/** Records of 6-transfers. */
export const transferRecords = {
  Transfer: z.strictObject({
    key,
    label: text,
    description: text,
    kind: text,
    status: z.enum(['carried-out', 'attempted', 'planned']),
    from: day.optional(),
    to: day.optional(),
    precision: z.enum(['DAY', 'MONTH', 'QUARTER', 'YEAR', 'OPEN']),
    statedAs: text.optional(),
    ...quantity,
    verbal: text.optional(),
    models: texts.optional(),
    hs: text.optional(),
    means: text.optional(),
    meansVerifiedBy: text.optional(),
    legalNote: text.optional(),
    inArticle,
    ...sureness,
  }),
  '(:Transfer)-[:OF]->(:ItemCategory)': z.strictObject({
    transfer: key,
    category: key,
    suspected: flag,
  }),
  '(:Actor)-[:SUPPLIED]->(:Transfer)': z.strictObject({
    actor: key,
    transfer: key,
  }),
  '(:Transfer)-[:DELIVERED_TO]->(:Actor)': z.strictObject({
    transfer: key,
    actor: key,
  }),
  '(:Actor)-[:TOOK_PART_IN]->(:Transfer)': z.strictObject({
    actor: key,
    transfer: key,
    role: z.enum(['operator', 'participant']),
  }),
  '(:Transfer)-[:GOODS_MADE_BY]->(:Actor)': z.strictObject({
    transfer: key,
    actor: key,
  }),
  '(:Transfer)-[:CARRIED_BY]->(:Actor)': z.strictObject({
    transfer: key,
    actor: key,
  }),
  '(:Transfer)-[:VIA]->(:Place)': z.strictObject({
    transfer: key,
    place: key,
    role: z.enum(['from', 'to', 'onward', 'site']),
  }),
  '(:Transfer)-[:PART_OF]->(:Transfer)': z.strictObject({
    part: key,
    whole: key,
  }),
  '(:Transfer)-[:OVERLAPS]->(:Transfer)': z.strictObject({
    one: key,
    other: key,
  }),
  '(:Transfer)-[:EVIDENCE_OF]->(:Transfer)': z.strictObject({
    evidence: key,
    transfer: key,
  }),
};
