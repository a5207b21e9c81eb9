// The endpoint against a floor: the same rows by one hand-written query behind node:http, in turns: npm run bench:questions
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkedGraph } from '../src/graph/checked-graph.ts';
import { openEngine } from '../src/graph/open.ts';
import { deriveAll } from '../src/violations/derive-all.ts';
import { serveGraph } from '../test/api/client.ts';
import { addTransfers, seeded } from './generated-graph.ts';
import { location } from './location.ts';

const transfers = Number(process.argv[2] ?? 2_000);
const rounds = 40;

const questions = {
  'page of violations': {
    query: `{ violations(first: 20) { edges { node { key verdict transfer { key label standing } provision { cite } } } } }`,
    floor: `MATCH (v:Violation) WHERE v.sortOn <= '9' AND v.verdictRank <= 2 WITH v ORDER BY v.sortOn DESC, v.key DESC LIMIT 20
            MATCH (v)-[:THROUGH]->(t:Transfer) MATCH (v)-[:AGAINST]->(p:Provision)
            RETURN v.key AS key, v.verdict AS verdict, t.key AS transfer, t.label AS label, t.standing AS standing, p.cite AS cite
            ORDER BY v.sortOn DESC, v.key DESC`,
  },
  'dossier of a transfer': {
    query: `{ transfer(key: "tr-troops-2024") { label standing claims { position by { name } source { title } } } }`,
    floor: `MATCH (t:Transfer {key: 'tr-troops-2024'})<-[:ABOUT]-(c:Claim) MATCH (c)-[:MADE_BY]->(a:Actor) MATCH (c)-[:\`IN\`]->(s:Source)
            RETURN t.label AS label, t.standing AS standing, c.position AS position, a.name AS name, s.title AS title ORDER BY c.key`,
  },
  'actor with transfers': {
    query: `{ actor(key: "russian-federation") { name transfersReceived(first: 5) { edges { node { key standing suppliers { name } } } } } }`,
    floor: `MATCH (a:Actor {key: 'russian-federation'})<-[:DELIVERED_TO]-(t:Transfer) WITH a, t ORDER BY t.sortOn DESC, t.key DESC LIMIT 5
            MATCH (t)<-[:SUPPLIED]-(s:Actor)
            RETURN a.name AS name, t.key AS key, t.standing AS standing, s.name AS supplier ORDER BY t.sortOn DESC, t.key DESC`,
  },
};

const engine = await openEngine(location);
const graph = await seeded(checkedGraph(engine));
await addTransfers(graph, 1, transfers);
await deriveAll(graph);
const client = await serveGraph(graph);
const floor = createServer(async (request, response) => {
  const name = decodeURIComponent(request.url?.slice(1) ?? '') as keyof typeof questions;
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(await engine.read(questions[name].floor, {})));
});
await new Promise<void>((listening) => floor.listen(0, '127.0.0.1', listening));
const floorUrl = `http://127.0.0.1:${(floor.address() as AddressInfo).port}`;

console.log(`${transfers} transfers on ${graph.engine}; p50 of ${rounds}, in turns`);
for (const [name, { query }] of Object.entries(questions)) {
  const ours: number[] = [];
  const least: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await timed(() => client.data(query)));
    least.push(await timed(async () => (await fetch(`${floorUrl}/${encodeURIComponent(name)}`)).json()));
  }
  const ratio = median(ours) / median(least);
  console.log(
    `${name}: ${ratio.toFixed(1)} times the floor (${median(ours).toFixed(1)} ms against ${median(least).toFixed(1)} ms)`,
  );
}
await client.close();
floor.close();
await graph.close();

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
