import { there } from '../detail.ts';
import type { PathStepResolvers } from '../generated/resolvers.ts';
import { loadNode } from '../load-node.ts';

export const PathStep: PathStepResolvers = {
  node: async ({ to }, _, context) => there(await loadNode(context, to), to),
};
