import { z } from 'zod';
import { query } from '../query.ts';
import { actorRef, certainty, countRow, day, keys, listOf, optional, pageUnder, text } from './shapes.ts';

const actorRow = actorRef.extend({
  aliases: listOf(z.string()),
  aliasLanguages: listOf(z.string()),
  unMember: optional(z.boolean()),
  iso2: text,
  imo: text,
  companyImo: text,
  registrationMark: text,
  ogrn: text,
  inn: text,
  registrationNumber: text,
  vesselType: text,
  foundedOn: optional(day),
  activeFrom: optional(day),
  activeTo: optional(day),
  mandateEndedOn: optional(day),
  mandateEndedWhy: text,
  membersCount: optional(z.int()),
  website: text,
  roles: listOf(z.string()),
  note: text,
  certainty: optional(certainty),
  verifiedBy: text,
});
export type ActorRow = z.infer<typeof actorRow>;

export const actorsByKey = query('read/actors-by-key', {
  params: keys,
  row: { key: z.string(), actor: actorRow },
});

const relationTypes = [
  'MEMBER_OF',
  'PART_OF',
  'SUBORDINATE_TO',
  'CONTROLS',
  'SUBSIDIARY_OF',
  'ACTS_FOR',
  'OWNS',
  'MANAGES',
  'OPERATES',
  'FLAGGED_BY',
  'LOCATED_IN',
  'LEADS',
  'OFFICIAL_OF',
  'FINANCES',
  'ALIAS_OF',
  'LINKED_TO',
] as const;
export const relationType = z.enum(relationTypes);

const types = { types: z.array(relationType) };

const relationRow = {
  parent: z.string(),
  sort: z.string(),
  key: z.string(),
  type: relationType,
  outgoing: z.boolean(),
  actor: actorRef,
  tie: z.object({
    from: optional(day),
    to: optional(day),
    note: text,
    certainty: optional(certainty),
    verifiedBy: text,
  }),
};
export type RelationRow = z.infer<z.ZodObject<typeof relationRow>>;

export const relationsOfActors = query('read/relations-of-actors', {
  params: { ...pageUnder, ...types },
  row: relationRow,
});

export const relationCountsOfActors = query('read/relation-counts-of-actors', {
  params: { ...keys, ...types },
  row: countRow,
});

const actorCounts = {
  key: z.string(),
  sent: z.int(),
  received: z.int(),
  carried: z.int(),
  claims: z.int(),
};

export const countsOfActors = query('read/counts-of-actors', { params: keys, row: actorCounts });
