import { z } from 'zod';
import { query } from '../query.ts';
import { position, strength } from './claims.ts';
import { certainty, qualifier } from './shapes.ts';

const day = z.iso.date();
const transfers = { transfers: z.array(z.string()) };
const actors = { actors: z.array(z.string()) };
const tie = {
  from: z.string(),
  type: z.string(),
  to: z.string(),
  since: day.nullable(),
  until: day.nullable(),
};

export const factsTransfers = query('read/facts-transfers', {
  params: transfers,
  row: {
    key: z.string(),
    label: z.string(),
    description: z.string().nullable(),
    certainty: certainty.nullable(),
    kind: z.string(),
    status: z.enum(['carried-out', 'attempted', 'planned']),
    from: day.nullable(),
    to: day.nullable(),
    precision: z.enum(['DAY', 'MONTH', 'QUARTER', 'YEAR', 'OPEN']),
    sortOn: z.string(),
    quantityMin: z.number().nullable(),
    quantityMax: z.number().nullable(),
    unit: z.string().nullable(),
    qualifier,
    partOf: z.array(z.string()),
    overlaps: z.array(z.string()),
  },
});

export const factsGoods = query('read/facts-goods', {
  params: transfers,
  row: { transfer: z.string(), category: z.string(), suspected: z.boolean() },
});

export const factsParties = query('read/facts-parties', {
  params: transfers,
  row: {
    transfer: z.string(),
    relationship: z.enum(['SUPPLIED', 'DELIVERED_TO', 'GOODS_MADE_BY', 'CARRIED_BY', 'TOOK_PART_IN']),
    actor: z.string(),
  },
});

export const factsPlaces = query('read/facts-places', {
  params: transfers,
  row: {
    transfer: z.string(),
    role: z.string(),
    place: z.string(),
    name: z.string(),
    kind: z.enum(['port', 'facility', 'region']),
    states: z.array(z.string()),
  },
});

export const factsClaims = query('read/facts-claims', {
  params: transfers,
  row: {
    transfer: z.string(),
    key: z.string(),
    position,
    strength: strength.nullable(),
    maker: z.string(),
    source: z.string(),
    statedOn: day.nullable(),
    publishedOn: day.nullable(),
    quantityMin: z.number().nullable(),
    quantityMax: z.number().nullable(),
    unit: z.string().nullable(),
    qualifier: qualifier.nullable(),
    ofPart: z.boolean(),
    cites: z.array(z.string()),
    rejectsReportsOf: z.array(z.string()),
    overtakenBy: z.array(z.string()),
  },
});

export const factsActors = query('read/facts-actors', {
  params: actors,
  row: { key: z.string(), name: z.string(), kind: z.string(), unMember: z.boolean().nullable() },
});

export const factsTies = query('read/facts-ties', { params: actors, row: tie });

export const factsOwners = query('read/facts-owners', { params: actors, row: tie });

export const factsMembers = query('read/facts-members', { params: actors, row: tie });

export const factsDesignations = query('read/facts-designations', {
  params: actors,
  row: {
    actor: z.string(),
    key: z.string(),
    label: z.string(),
    listedOn: day.nullable(),
    delistedOn: day.nullable(),
    measures: z.array(z.string()),
    provisions: z.array(z.string()),
    regimes: z.array(z.string()),
  },
});

export const factsDays = query('read/facts-days', {
  params: transfers,
  row: { key: z.string(), from: day.nullable(), to: day.nullable(), spokenOn: z.array(day) },
});

export const factsCappedTransfers = query('read/facts-capped-transfers', {
  params: { spans: z.array(z.object({ categories: z.array(z.string()), from: day, to: day })) },
  row: { key: z.string() },
});

export const factsTransferKeys = query('read/facts-transfer-keys', {
  params: { after: z.string(), limit: z.int() },
  row: { key: z.string() },
});
