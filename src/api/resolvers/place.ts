import { byPeriod, connectionUnder } from '../connection-under.ts';
import { wholePlace } from '../detail.ts';
import type { PlaceResolvers } from '../generated/resolvers.ts';
import { globalId } from '../global-id.ts';
import { namesOf } from '../names-of.ts';

export const Place: PlaceResolvers = {
  id: ({ key }) => globalId('Place', key),
  names: async (place, _, context) => namesOf(await wholePlace(place, context)),
  locode: async (place, _, context) => (await wholePlace(place, context)).locode,
  state: async (place, _, context) => (await wholePlace(place, context)).states[0] ?? null,
  operators: async (place, _, context) => (await wholePlace(place, context)).operators,
  note: async (place, _, context) => (await wholePlace(place, context)).note,
  certainty: async (place, _, context) => (await wholePlace(place, context)).certainty,
  verifiedBy: async (place, _, context) => (await wholePlace(place, context)).verifiedBy,
  designations: ({ key }, _, { loaders }) => loaders.designationsOfPlace.load(key),
  transfers: ({ key }, page, { loaders }) =>
    connectionUnder(page, {
      field: 'Place.transfers',
      parent: key,
      loader: loaders.transfersVia,
      position: byPeriod,
      count: () => loaders.transferCountOfPlace.load(key),
    }),
};
