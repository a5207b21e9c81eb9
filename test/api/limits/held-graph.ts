import type { Graph } from '../../../src/graph/graph.ts';
import { dataset, dataVersion } from '../../../src/graph/queries/dataset.ts';

/** What is asked beside every question: whether the graph is ready, and its data version. */
const beside = [dataset.name, dataVersion.name];

/** A graph whose reads wait until they are let go, but for what is asked beside every question. */
export function heldGraph(graph: Graph) {
  let letGo: () => void = () => {};
  const open = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let waiting = 0;
  const slow: Graph = Object.create(graph, {
    read: {
      value: async (...args: Parameters<Graph['read']>) => {
        if (beside.includes(args[0].name)) return graph.read(...args);
        waiting += 1;
        await open;
        return graph.read(...args);
      },
    },
  });
  return { slow, letGo: () => letGo(), waiting: () => waiting };
}
