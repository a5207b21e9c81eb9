import { there } from '../detail.ts';
import type { DesignatedPathResolvers } from '../generated/resolvers.ts';

export const DesignatedPath: DesignatedPathResolvers = {
  designated: async ({ designated }, _, { loaders }) =>
    there(await loaders.actor.load(designated.key), designated),
};
