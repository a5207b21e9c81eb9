// How long it takes to judge everything as the graph grows tenfold, and one transfer when it is large: npm run bench:derive
import { openGraph } from '../src/graph/open.ts';
import { derive, deriveAll } from '../src/violations/derive.ts';
import { addTransfers, seeded } from './generated-graph.ts';
import { location } from './location.ts';

const sizes = [1_000, 10_000];
const graph = await seeded(await openGraph(location));
const seconds: number[] = [];
let made = 0;
for (const size of sizes) {
  await addTransfers(graph, made + 1, size);
  made = size;
  const begun = performance.now();
  const stored = await deriveAll(graph);
  seconds.push((performance.now() - begun) / 1_000);
  console.log(`${size} transfers: ${seconds.at(-1)?.toFixed(2)} s, ${stored} violations`);
}
const [small = 1, large = 1] = seconds;
console.log(`growth exponent: ${(Math.log(large / small) / Math.log(10)).toFixed(2)} (1 is linear)`);

const times: number[] = [];
for (let round = 0; round < 11; round += 1) {
  const begun = performance.now();
  await derive(graph, ['made-7']);
  times.push(performance.now() - begun);
}
console.log(`one transfer of ${made}: ${times.sort((a, b) => a - b)[5]?.toFixed(1)} ms (median)`);
await graph.close();
