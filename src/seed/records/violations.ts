import { z } from 'zod';
import { count, key, text, texts } from './shapes.ts';

/** Records of 9-violations, as the program writes them. */
export const violationRecords = {
  Violation: z.strictObject({
    key,
    label: text,
    rule: text,
    transfer: key,
    provision: key,
    resolution: key,
    measure: text,
    verdict: z.enum(['BREACH', 'POSSIBLE_BREACH', 'EXEMPT', 'UNKNOWN']),
    verdictRank: count,
    basis: z.enum(['SETTLED', 'CITED', 'DISPUTED']),
    independentMakers: count,
    sortOn: z.string(),
    conditions: texts,
  }),
  '(:Violation)-[:READ_WITH]->(:Provision)': z.strictObject({
    violation: key,
    provision: key,
  }),
  '(:Violation)-[:BY]->(:Actor)': z.strictObject({
    violation: key,
    role: text,
    actor: key,
  }),
  '(:Violation)-[:RESTS_ON]->(:Claim)': z.strictObject({
    violation: key,
    claim: key,
  }),
  '(:Violation)-[:CITED_BY]->(:Claim)': z.strictObject({
    violation: key,
    claim: key,
  }),
  'SET Transfer': z.strictObject({
    transfer: key,
    standing: text.optional(),
    independentMakers: count,
  }),
};
