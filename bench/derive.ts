// How long it takes to judge everything as the graph grows tenfold, and one transfer when it is large: npm run bench:derive -- 100000
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { openGraph } from '../src/graph/open.ts';
import { derive } from '../src/violations/derive.ts';
import { deriveAll } from '../src/violations/derive-all.ts';
import { addTransfers, seeded } from './generated-graph.ts';
import { location } from './location.ts';

const largest = Number(process.argv[2] ?? 10_000);
const sizes = [1_000, 10_000, 100_000].filter((size) => size <= largest);
const graph = await seeded(await openGraph(location));
let made = 0;
let before: number | null = null;
for (const size of sizes) {
  await addTransfers(graph, made + 1, size);
  made = size;
  await judgeEverything('at first');
  const seconds = await judgeEverything('again');
  if (before !== null)
    console.log(`  growth exponent: ${Math.log10(seconds / before).toFixed(2)} (1 is linear)`);
  before = seconds;
  console.log(`  one transfer that is banned: ${await medianOf('made-6')} ms (median)`);
  console.log(`  one transfer under a cap, with its period: ${await medianOf('made-9')} ms (median)`);
}
await graph.close();

async function judgeEverything(when: string): Promise<number> {
  const lag = monitorEventLoopDelay({ resolution: 5 });
  lag.enable();
  const begun = performance.now();
  const stored = await deriveAll(graph);
  const seconds = (performance.now() - begun) / 1_000;
  lag.disable();
  const ms = (nanoseconds: number) => (nanoseconds / 1e6).toFixed(0);
  console.log(
    `${made} transfers, ${when}: ${seconds.toFixed(2)} s, ${stored} violations; event loop late by ${ms(lag.percentile(99))} ms (p99), ${ms(lag.max)} ms (most); ${(process.memoryUsage.rss() / 1e9).toFixed(2)} GB`,
  );
  return seconds;
}

async function medianOf(transfer: string): Promise<string> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const begun = performance.now();
    await derive(graph, [transfer]);
    times.push(performance.now() - begun);
  }
  return (times.sort((a, b) => a - b)[2] ?? 0).toFixed(1);
}
