import type { Graph } from '../graph/graph.ts';

/**
 * Keeps what `read` makes of the graph until the data version changes.
 * Requests that come while it is read wait for the same answer; a failure is not kept.
 */
export function perVersion<T>(
  read: (graph: Graph, version: number) => Promise<T>,
  looked: (hit: boolean) => void = () => {},
): (graph: Graph, version: number) => Promise<T> {
  let kept: { version: number; value: Promise<T> } | undefined;
  return (graph, version) => {
    const hit = kept?.version === version;
    looked(hit);
    if (kept !== undefined && hit) return kept.value;
    const value = read(graph, version);
    const mine = { version, value };
    kept = mine;
    value.catch(() => {
      if (kept === mine) kept = undefined;
    });
    return value;
  };
}
