import { datasetCounts } from '../../graph/queries/dataset.ts';
import { nodeLabels } from '../../graph/queries/nodes.ts';
import type { DatasetResolvers } from '../generated/resolvers.ts';

export const Dataset: DatasetResolvers = {
  counts: async (_, __, { graph }) => {
    const rows = await graph.read(datasetCounts, {});
    return rows.toSorted((a, b) => nodeLabels.indexOf(a.kind) - nodeLabels.indexOf(b.kind));
  },
};
