import { checkedGraph } from '../../src/graph/checked-graph.ts';
import { openEmbedded } from '../../src/graph/embedded.ts';
import type { Engine, Row } from '../../src/graph/engine.ts';
import type { Graph } from '../../src/graph/graph.ts';

/** An empty database, as the graph that the program sees and as the engine below it for questions of the test's own. */
export interface EmptyDatabase {
  readonly graph: Graph;
  readonly ask: (text: string) => Promise<Row[]>;
}

/** The engines that the seeds are loaded into, each opened empty. */
export const emptyEngines: readonly { name: string; open: () => Promise<EmptyDatabase> }[] = [
  { name: 'embedded', open: async () => over(await openEmbedded(null)) },
];

function over(engine: Engine): EmptyDatabase {
  return { graph: checkedGraph(engine), ask: (text) => engine.read(text, {}) };
}

/** Every node and relationship with all that it holds, as sorted lines. */
export async function dump(ask: EmptyDatabase['ask']): Promise<string[]> {
  const nodes = await ask('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties');
  const ties = await ask(
    'MATCH (a)-[r]->(b) RETURN a.key AS from, labels(a) AS fromLabels, type(r) AS type, properties(r) AS properties, b.key AS to, labels(b) AS toLabels',
  );
  return [...nodes, ...ties].map((row) => JSON.stringify(sorted(row))).sort();
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, key.toLowerCase().endsWith('labels') ? [...inner].sort() : sorted(inner)]),
  );
}
