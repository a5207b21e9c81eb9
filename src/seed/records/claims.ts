import { z } from 'zod';
import { position, strength } from '../../graph/queries/claims.ts';
import { day, flag, key, note, quantity, sureness, text, texts } from './shapes.ts';

/** Records of 7-claims and 8-events. */
export const claimRecords = {
  Claim: z.strictObject({
    key,
    position,
    strength: strength.optional(),
    about: key,
    maker: key,
    source: key,
    statedOn: day.optional(),
    statedPrecision: z.enum(['DAY', 'MONTH', 'YEAR']).optional(),
    periodText: text.optional(),
    asOf: day.optional(),
    asOfText: text.optional(),
    ...quantity,
    /** Whether the number is of a part of the transfer or of its time, or of more than it. */
    ofPart: flag.optional(),
    legalBasis: texts.optional(),
    note,
    certainty: sureness.certainty,
  }),
  '(:Claim)-[:CITES]->(:Resolution)': z.strictObject({
    claim: key,
    resolution: key,
    level: text,
  }),
  '(:Claim)-[:CITES]->(:Provision)': z.strictObject({
    claim: key,
    provision: key,
    level: text,
  }),
  '(:Claim)-[:OVERTAKEN_BY]->(:Claim)': z.strictObject({
    earlier: key,
    later: key,
  }),
  '(:Claim)-[:REJECTS]->(:Source)': z.strictObject({ claim: key, source: key }),
  Event: z.strictObject({
    key,
    description: text,
    on: day,
    source: key,
    certainty: sureness.certainty,
  }),
  '(:Event)-[:TOLD_BY]->(:Actor)': z.strictObject({ event: key, actor: key }),
};
