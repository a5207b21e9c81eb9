import { z } from 'zod';
import { query } from '../query.ts';
import { placeRef } from './places.ts';
import { actorRef, day, listOf, optional, text } from './shapes.ts';

const references = { references: z.array(z.string().nullable()) };

export const namesOfActors = query('read/names-of-actors', {
  params: {},
  row: {
    key: z.string(),
    actor: actorRef.omit({ key: true }).extend({
      aliases: listOf(z.string()),
      imo: text,
      companyImo: text,
      registrationMark: text,
      ogrn: text,
      inn: text,
      registrationNumber: text,
    }),
    ...references,
  },
});
export const namesOfPlaces = query('read/names-of-places', {
  params: {},
  row: {
    key: z.string(),
    place: placeRef.omit({ key: true }).extend({ aliases: listOf(z.string()), locode: text }),
    ...references,
  },
});
export const namesOfTransfers = query('read/names-of-transfers', {
  params: {},
  row: { key: z.string(), label: z.string(), models: z.array(z.string()) },
});
export const namesOfSources = query('read/names-of-sources', {
  params: {},
  row: { key: z.string(), title: z.string(), symbol: text, publishedOn: optional(day), url: text },
});
export const namesOfDesignations = query('read/names-of-designations', {
  params: {},
  row: { key: z.string(), caption: text, reference: text },
});
export const namesOfRecords = query('read/names-of-records', {
  params: {},
  row: { kind: z.enum(['Event', 'MandateExtension', 'Draft']), key: z.string(), name: z.string() },
});
