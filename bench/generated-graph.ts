import { prepare } from '../src/commands/prepare.ts';
import type { Graph } from '../src/graph/graph.ts';

/** What is made up: arms from the DPRK in 2024, and every fifth transfer petroleum to it in one of eight years, under a cap. */
const kinds = [
  { category: 'ballistic-missile', kind: 'arms', from: 'dprk', to: 'russian-federation', year: "'2024'" },
  { category: 'heavy-artillery', kind: 'arms', from: 'dprk', to: 'russian-federation', year: "'2024'" },
  { category: 'workers', kind: 'arms', from: 'dprk', to: 'russian-federation', year: "'2024'" },
  { category: 'statue', kind: 'arms', from: 'dprk', to: 'russian-federation', year: "'2024'" },
  {
    category: 'refined-petroleum',
    kind: 'petroleum',
    from: 'russian-federation',
    to: 'dprk',
    year: 'toString(2018 + (i / 5) % 8)',
  },
];

/** Adds transfers to the seeded case, each with one supplier, recipient, category and claim; judges nothing. */
export async function addTransfers(graph: Graph, from: number, to: number): Promise<void> {
  for (let first = from; first <= to; first += 1_000) {
    const last = Math.min(first + 999, to);
    await graph.write(async ({ statement }) => {
      for (const [index, made] of kinds.entries())
        await statement(
          `UNWIND range(${first}, ${last}) AS i WITH i, '${made.kind}' AS kind WHERE i % ${kinds.length} = ${index}
           WITH i, kind, ${made.year} + '-06-01' AS day
           MATCH (category:ItemCategory {key: '${made.category}'})
           MATCH (supplier:Actor {key: '${made.from}'})
           MATCH (recipient:Actor {key: '${made.to}'})
           MATCH (maker:Actor {key: 'msmt'})
           MATCH (source:Source {key: 'src-msmt-1'})
           CREATE (t:Transfer {key: 'made-' + toString(i), label: 'Made-up transfer ' + toString(i), description: 'made up',
             kind: kind, status: 'carried-out', precision: 'DAY', qualifier: 'EXACT', quantityMin: 5000, quantityMax: 5000,
             unit: 'barrel', certainty: 'check', verifiedBy: 'made up', inArticle: 'no', sortOn: day, from: date(day), to: date(day)})
           CREATE (c:Claim {key: 'made-claim-' + toString(i), label: 'made up', position: 'ASSERTS', strength: 'ALLEGED',
             certainty: 'check'})
           CREATE (t)-[:OF {suspected: false}]->(category)
           CREATE (t)<-[:SUPPLIED]-(supplier)
           CREATE (t)-[:DELIVERED_TO]->(recipient)
           CREATE (c)-[:ABOUT]->(t)
           CREATE (c)-[:MADE_BY]->(maker)
           CREATE (c)-[:\`IN\`]->(source)`,
        );
    });
  }
}

/** The case, seeded and judged. */
export async function seeded(graph: Graph): Promise<Graph> {
  await prepare(graph, () => {});
  return graph;
}
