import { z } from 'zod';
import { query } from '../query.ts';
import { actorRef, certainty, countRow, keys, listOf, optional, text } from './shapes.ts';

const placeKind = z.enum(['port', 'facility', 'region']);

/** What a neighbour's row carries of a place. */
export const placeRef = z.object({ key: z.string(), name: z.string(), kind: placeKind });
export type PlaceRef = z.infer<typeof placeRef>;

const placeRow = placeRef.extend({
  aliases: listOf(z.string()),
  aliasLanguages: listOf(z.string()),
  locode: text,
  note: text,
  certainty: optional(certainty),
  verifiedBy: text,
  states: z.array(actorRef),
  operators: z.array(actorRef),
});
export type PlaceRow = z.infer<typeof placeRow>;

export const placesByKey = query('read/places-by-key', {
  params: keys,
  row: { key: z.string(), place: placeRow },
});

export const transferCountsOfPlaces = query('read/transfer-counts-of-places', {
  params: keys,
  row: countRow,
});
