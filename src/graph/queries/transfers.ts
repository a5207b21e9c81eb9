import { z } from 'zod';
import { query } from '../query.ts';
import { placeRef } from './places.ts';
import {
  actorRef,
  certainty,
  day,
  keys,
  listOf,
  optional,
  page,
  pageUnder,
  precision,
  qualifier,
  standing,
  text,
  transferRef,
} from './shapes.ts';

export const transferRow = transferRef.extend({
  description: text,
  kind: z.string(),
  status: z.enum(['carried-out', 'attempted', 'planned']),
  from: optional(day),
  to: optional(day),
  precision,
  statedAs: text,
  quantityMin: optional(z.number()),
  quantityMax: optional(z.number()),
  unit: text,
  qualifier: qualifier.nullish().transform((value) => value ?? ('UNSPECIFIED' as const)),
  verbal: text,
  models: listOf(z.string()),
  hs: text,
  means: text,
  meansVerifiedBy: text,
  legalNote: text,
  standing: optional(standing),
  independentMakers: optional(z.int()),
  sortOn: z.string(),
  certainty: optional(certainty),
  verifiedBy: text,
  suppliers: z.array(actorRef),
  recipients: z.array(actorRef),
  carriers: z.array(actorRef),
  goods: z.array(z.object({ category: z.string(), suspected: z.boolean() })),
  partOf: z.array(transferRef),
});
export type TransferRow = z.infer<typeof transferRow>;

export const transfersByKey = query('read/transfers-by-key', {
  params: keys,
  row: { key: z.string(), transfer: transferRow },
});

const underParent = { parent: z.string(), transfer: transferRow };
export const partsOfTransfers = query('read/parts-of-transfers', { params: keys, row: underParent });
export const overlapsOfTransfers = query('read/overlaps-of-transfers', { params: keys, row: underParent });
export const evidenceOfTransfers = query('read/evidence-of-transfers', { params: keys, row: underParent });
export const transfersSent = query('read/transfers-sent', { params: pageUnder, row: underParent });
export const transfersReceived = query('read/transfers-received', { params: pageUnder, row: underParent });
export const transfersCarried = query('read/transfers-carried', { params: pageUnder, row: underParent });
export const transfersVia = query('read/transfers-via', { params: pageUnder, row: underParent });

export const placesOfTransfers = query('read/places-of-transfers', {
  params: keys,
  row: { parent: z.string(), role: z.string(), place: placeRef },
});
export const participantsOfTransfers = query('read/participants-of-transfers', {
  params: keys,
  row: { parent: z.string(), role: z.string(), actor: actorRef },
});
export const goodsMakersOfTransfers = query('read/goods-makers-of-transfers', {
  params: keys,
  row: { parent: z.string(), actor: actorRef },
});

/** Pages of transfers; takes a filter. */
export const transfersByPeriod = query('read/transfers-by-period', {
  params: page,
  row: { transfer: transferRow },
});
export const transfersCount = query('read/transfers-count', { params: {}, row: { count: z.int() } });
export const transferStandingCounts = query('read/transfer-standing-counts', {
  params: {},
  row: { standing, count: z.int() },
});
