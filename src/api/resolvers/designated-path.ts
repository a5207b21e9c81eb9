import type { DesignatedPathResolvers } from '../generated/resolvers.ts';

export const DesignatedPath: DesignatedPathResolvers = {
  designated: async ({ designated }, _, { loaders }) => {
    const actor = await loaders.actor.load(designated.key);
    if (actor === null) throw new Error(`${designated.name} went away while the question was answered.`);
    return actor;
  },
};
