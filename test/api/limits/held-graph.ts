import type { Graph } from '../../../src/graph/graph.ts';
import { dataset } from '../../../src/graph/queries/dataset.ts';

/** A graph whose reads wait until they are let go, but for the one that tells whether it is ready. */
export function heldGraph(graph: Graph) {
  let letGo: () => void = () => {};
  const open = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let waiting = 0;
  const slow: Graph = Object.create(graph, {
    read: {
      value: async (...args: Parameters<Graph['read']>) => {
        if (args[0].name === dataset.name) return graph.read(...args);
        waiting += 1;
        await open;
        return graph.read(...args);
      },
    },
  });
  return { slow, letGo: () => letGo(), waiting: () => waiting };
}
