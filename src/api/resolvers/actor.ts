import { byDaySaid, byPeriod, connectionUnder } from '../connection-under.ts';
import { wholeActor } from '../detail.ts';
import type { ActorResolvers } from '../generated/resolvers.ts';
import { globalId } from '../global-id.ts';
import { namesOf } from '../names-of.ts';

export const Actor: ActorResolvers = {
  id: ({ key }) => globalId('Actor', key),
  names: async (actor, _, context) => namesOf(await wholeActor(actor, context)),
  identifiers: async (actor, _, context) => {
    const { iso2, imo, companyImo, registrationMark, ogrn, inn, registrationNumber } = await wholeActor(
      actor,
      context,
    );
    const given = [
      { scheme: 'ISO2' as const, value: iso2 },
      { scheme: 'IMO' as const, value: imo },
      { scheme: 'COMPANY_IMO' as const, value: companyImo },
      { scheme: 'REGISTRATION_MARK' as const, value: registrationMark },
      { scheme: 'OGRN' as const, value: ogrn },
      { scheme: 'INN' as const, value: inn },
      { scheme: 'REGISTRATION_NUMBER' as const, value: registrationNumber },
    ];
    return given.flatMap(({ scheme, value }) => (value === null ? [] : [{ scheme, value }]));
  },
  unMember: async (actor, _, context) => (await wholeActor(actor, context)).unMember,
  vesselType: async (actor, _, context) => (await wholeActor(actor, context)).vesselType,
  foundedOn: async (actor, _, context) => (await wholeActor(actor, context)).foundedOn,
  activeFrom: async (actor, _, context) => (await wholeActor(actor, context)).activeFrom,
  activeTo: async (actor, _, context) => (await wholeActor(actor, context)).activeTo,
  website: async (actor, _, context) => (await wholeActor(actor, context)).website,
  membersCount: async (actor, _, context) => (await wholeActor(actor, context)).membersCount,
  mandateEndedOn: async (actor, _, context) => (await wholeActor(actor, context)).mandateEndedOn,
  mandateEndedWhy: async (actor, _, context) => (await wholeActor(actor, context)).mandateEndedWhy,
  roles: async (actor, _, context) => (await wholeActor(actor, context)).roles,
  note: async (actor, _, context) => (await wholeActor(actor, context)).note,
  certainty: async (actor, _, context) => (await wholeActor(actor, context)).certainty,
  verifiedBy: async (actor, _, context) => (await wholeActor(actor, context)).verifiedBy,

  designations: ({ key }, _, { loaders }) => loaders.designationsOfActor.load(key),
  transfersSent: ({ key }, page, { loaders }) =>
    connectionUnder(page, {
      field: 'Actor.transfersSent',
      parent: key,
      loader: loaders.transfersSent,
      position: byPeriod,
      count: async () => (await loaders.actorCounts.load(key))?.sent ?? 0,
    }),
  transfersReceived: ({ key }, page, { loaders }) =>
    connectionUnder(page, {
      field: 'Actor.transfersReceived',
      parent: key,
      loader: loaders.transfersReceived,
      position: byPeriod,
      count: async () => (await loaders.actorCounts.load(key))?.received ?? 0,
    }),
  transfersCarried: ({ key }, page, { loaders }) =>
    connectionUnder(page, {
      field: 'Actor.transfersCarried',
      parent: key,
      loader: loaders.transfersCarried,
      position: byPeriod,
      count: async () => (await loaders.actorCounts.load(key))?.carried ?? 0,
    }),
  relations: ({ key }, page, { loaders }) =>
    connectionUnder(page, {
      field: 'Actor.relations',
      parent: key,
      loader: loaders.relations,
      position: (relation) => ({ sort: relation.sort, key: relation.key }),
      count: () => loaders.relationCount.load(key),
    }),
  violations: ({ key }, page, { loaders }) =>
    connectionUnder(page, {
      field: 'Actor.violations',
      parent: key,
      loader: loaders.violationsOfActor,
      position: byPeriod,
      count: () => loaders.violationCountOfActor.load(key),
    }),
  claimsMade: ({ key }, page, { loaders }) =>
    connectionUnder(page, {
      field: 'Actor.claimsMade',
      parent: key,
      loader: loaders.claimsOfMaker,
      position: byDaySaid,
      count: async () => (await loaders.actorCounts.load(key))?.claims ?? 0,
    }),
};
