import { setTimeout as sleep } from 'node:timers/promises';
import { PublicError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import { datasetCounts } from '../graph/queries/dataset.ts';
import { rulesVersion } from '../graph/queries/rules-version.ts';
import { verdictCounts } from '../graph/queries/verdict-counts.ts';
import { RULES_VERSION } from '../law/rules.ts';
import { loadSeeds } from '../seed/load-seeds.ts';
import { NotEmptyError, seedState } from '../seed/seed-state.ts';
import { deriveAll } from '../violations/derive-all.ts';

/** Tells the person who started the program what is going on. */
export type Say = (line: string) => void;

/**
 * Makes the graph ready to answer: seeds it when it is empty, judges again when the stored violations were
 * found by other rules than these. A graph that people have changed since is left as it is.
 */
export async function prepare(graph: Graph, say: Say): Promise<void> {
  const state = await seedState(graph.read);
  if (state === 'foreign') throw new NotEmptyError(state);
  if (state === 'empty') await seedGraph(graph, say);
  const [stored] = await graph.read(rulesVersion, {});
  if (stored?.rulesVersion !== RULES_VERSION) await judgeAll(graph, say);
}

/** What the graph holds and what was found in it, for the person who started the program. */
export async function summarize(graph: Graph): Promise<string[]> {
  const [kinds, verdicts] = await Promise.all([graph.read(datasetCounts, {}), graph.read(verdictCounts, {})]);
  const held = (kind: string) => kinds.find((one) => one.kind === kind)?.count ?? 0;
  const found = (verdict: string) => verdicts.find((one) => one.verdict === verdict)?.count ?? 0;
  return [
    `  ${held('Transfer')} transfers, ${held('Claim')} claims from ${held('Source')} sources, ${held('Actor')} actors`,
    `  ${held('Provision')} provisions of ${held('Resolution')} resolutions`,
    `  ${found('BREACH')} breaches and ${found('POSSIBLE_BREACH')} possible breaches`,
  ];
}

/** Loads the seed files and says how far it is. */
export async function seedGraph(graph: Graph, say: Say): Promise<void> {
  say('Loading the case:');
  await loadSeeds(graph, (file) => say(`  seed/${file}`));
}

/** Judges every transfer and says what was found. */
export async function judgeAll(graph: Graph, say: Say): Promise<void> {
  const stored = await deriveAll(graph);
  say(`Judged every transfer by rules ${RULES_VERSION}: ${stored} violations stored.`);
}

/** Does `work`, again every few seconds for as long as the database cannot be reached. */
export async function onceReachable<T>(work: () => Promise<T>, say: Say, stopped: AbortSignal): Promise<T> {
  while (true) {
    try {
      return await work();
    } catch (error) {
      const away = error instanceof PublicError && (error.code === 'UNAVAILABLE' || error.code === 'TIMEOUT');
      if (!away || stopped.aborted) throw error;
      say(`${error.message} Trying again in 3 s.`);
      await sleep(3_000, undefined, { signal: stopped });
    }
  }
}
