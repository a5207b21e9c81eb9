import { z } from 'zod';
import { query } from '../query.ts';
import {
  actorRef,
  certainty,
  countRow,
  day,
  keys,
  listOf,
  optional,
  page,
  pageUnder,
  precision,
  qualifier,
  sourceRef,
  text,
  transferRef,
} from './shapes.ts';

export const position = z.enum([
  'ASSERTS',
  'ADMITS',
  'DENIES',
  'REJECTS_REPORT',
  'SAYS_NO_EVIDENCE',
  'JUSTIFIES',
  'ACCUSES',
]);

export const strength = z.enum(['CONFIRMED', 'ASSESSED', 'ESTIMATED', 'BELIEVED', 'REPORTED', 'ALLEGED']);

/** What a violation's row carries of an accusation. */
export const claimRef = z.object({ key: z.string(), position, statedOn: optional(day), maker: actorRef });
export type ClaimRef = z.infer<typeof claimRef>;

const claimRow = claimRef.extend({
  strength: optional(strength),
  statedPrecision: optional(precision),
  periodText: text,
  asOf: optional(day),
  asOfText: text,
  quantityMin: optional(z.number()),
  quantityMax: optional(z.number()),
  unit: text,
  qualifier: optional(qualifier),
  ofPart: optional(z.boolean()),
  note: text,
  legalBasis: listOf(z.string()),
  certainty: optional(certainty),
  source: sourceRef,
  transfer: transferRef,
  overtakenBy: z.array(claimRef),
  cites: z.array(z.object({ labels: z.array(z.string()), key: z.string(), level: text })),
});
export type ClaimRow = z.infer<typeof claimRow>;

const underParent = { parent: z.string(), claim: claimRow };
const pageRow = { ...underParent, sort: z.string() };

export const claimsByKey = query('read/claims-by-key', {
  params: keys,
  row: { key: z.string(), claim: claimRow },
});
export const claimsOfTransfers = query('read/claims-of-transfers', { params: keys, row: underParent });
export const rejectedSources = query('read/rejected-sources', {
  params: keys,
  row: { parent: z.string(), source: sourceRef },
});
export const claimsOfMakers = query('read/claims-of-makers', { params: pageUnder, row: pageRow });
export const claimsOfSources = query('read/claims-of-sources', { params: pageUnder, row: pageRow });
export const claimCountsOfSources = query('read/claim-counts-of-sources', { params: keys, row: countRow });

/** A page of claims and their number; each takes a filter. */
export const claimsByDay = query('read/claims-by-day', { params: page, row: { claim: claimRow } });
export const claimsCount = query('read/claims-count', { params: {}, row: { count: z.int() } });
