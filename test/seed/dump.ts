import type { EngineUnderTest } from '../engines.ts';

/** Every node and relationship with all that it holds, as sorted lines. */
export async function dump(ask: EngineUnderTest['ask']): Promise<string[]> {
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
