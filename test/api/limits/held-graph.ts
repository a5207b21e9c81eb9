import type { Graph } from '../../../src/graph/graph.ts';

/** A graph whose reads wait until they are let go. */
export function heldGraph(graph: Graph) {
  let letGo: () => void = () => {};
  const open = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let waiting = 0;
  const slow: Graph = Object.create(graph, {
    read: {
      value: async (...args: Parameters<Graph['read']>) => {
        waiting += 1;
        await open;
        return graph.read(...args);
      },
    },
  });
  return { slow, letGo: () => letGo(), waiting: () => waiting };
}
