import type { PathStepResolvers } from '../generated/resolvers.ts';
import { loadNode } from '../load-node.ts';

export const PathStep: PathStepResolvers = {
  node: async ({ to }, _, context) => {
    const node = await loadNode(context, to);
    if (node === null) throw new Error(`${to.name} went away while the question was answered.`);
    return node;
  },
};
