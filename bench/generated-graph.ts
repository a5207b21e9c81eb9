import { prepare } from '../src/commands/prepare.ts';
import type { Graph } from '../src/graph/graph.ts';

const categories = [
  'ballistic-missile',
  'artillery-and-mlrs-ammunition',
  'heavy-artillery',
  'workers',
  'statue',
];

/** Adds transfers to the seeded case, each with one supplier, recipient, category and claim; judges nothing. */
export async function addTransfers(graph: Graph, from: number, to: number): Promise<void> {
  for (let first = from; first <= to; first += 1_000) {
    const last = Math.min(first + 999, to);
    await graph.write(async ({ statement }) => {
      for (const [index, category] of categories.entries())
        await statement(
          `UNWIND range(${first}, ${last}) AS i WITH i WHERE i % ${categories.length} = ${index}
           MATCH (category:ItemCategory {key: '${category}'})
           MATCH (supplier:Actor {key: 'dprk'})
           MATCH (recipient:Actor {key: 'russian-federation'})
           MATCH (maker:Actor {key: 'msmt'})
           MATCH (source:Source {key: 'src-msmt-1'})
           CREATE (t:Transfer {key: 'made-' + toString(i), label: 'Made-up transfer ' + toString(i), description: 'made up',
             kind: 'arms', status: 'carried-out', precision: 'DAY', qualifier: 'UNSPECIFIED', certainty: 'check',
             verifiedBy: 'made up', inArticle: 'no', sortOn: '2024-06-01', from: date('2024-06-01'), to: date('2024-06-01')})
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
