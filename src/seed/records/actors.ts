import { z } from 'zod';
import { count, day, flag, inArticle, key, names, note, sureness, text, texts } from './shapes.ts';

const actor = { key, ...names, inArticle, note, ...sureness };

const tie = z.strictObject({
  from: key,
  to: key,
  note,
  certainty: sureness.certainty.optional(),
  verifiedBy: text.optional(),
});

/** Records of 2-actors and 3-ties. */
export const actorRecords = {
  State: z.strictObject({
    ...actor,
    unMember: flag,
    iso2: z.string().length(2).optional(),
    roles: texts.optional(),
  }),
  Coalition: z.strictObject({
    ...actor,
    foundedOn: day.optional(),
    website: text.optional(),
    membersCount: count.optional(),
  }),
  Body: z.strictObject({
    ...actor,
    activeFrom: day.optional(),
    activeTo: day.optional(),
    mandateEndedOn: day.optional(),
    mandateEndedWhy: text.optional(),
  }),
  Committee: z.strictObject(actor),
  Organization: z.strictObject(actor),
  MilitaryUnit: z.strictObject(actor),
  Media: z.strictObject(actor),
  Company: z.strictObject({
    ...actor,
    companyImo: text.optional(),
    ogrn: text.optional(),
    inn: text.optional(),
    registrationNumber: text.optional(),
  }),
  Bank: z.strictObject(actor),
  Person: z.strictObject(actor),
  Vessel: z.strictObject({
    ...actor,
    imo: z.string().refine(isImo, 'is no IMO number: seven digits, the last one a check digit').optional(),
    vesselType: text.optional(),
  }),
  Aircraft: z.strictObject({ ...actor, registrationMark: text.optional() }),
  Place: z.strictObject({
    ...actor,
    kind: z.enum(['port', 'facility', 'region']),
    country: z.string().length(2),
    locode: text.optional(),
  }),
  ...Object.fromEntries(
    [
      ...[
        'PART_OF',
        'SUBORDINATE_TO',
        'CONTROLS',
        'SUBSIDIARY_OF',
        'MEMBER_OF',
        'ACTS_FOR',
        'LEADS',
        'OFFICIAL_OF',
      ],
      ...['OWNS', 'MANAGES', 'OPERATES', 'FLAGGED_BY', 'FINANCES', 'ALIAS_OF', 'LINKED_TO', 'LOCATED_IN'],
    ].map((type) => [`(:Actor)-[:${type}]->(:Actor)`, tie]),
  ),
  '(:Actor)-[:OPERATES]->(:Place)': tie,
  '(:Place)-[:LOCATED_IN]->(:Actor)': tie,
};

function isImo(value: string): boolean {
  if (!/^\d{7}$/.test(value)) return false;
  const sum = [...value].slice(0, 6).reduce((total, digit, index) => total + Number(digit) * (7 - index), 0);
  return sum % 10 === Number(value[6]);
}
