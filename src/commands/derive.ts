import { openGraph } from '../graph/open.ts';
import { NotEmptyError, seedState } from '../seed/seed-state.ts';
import type { Settings } from '../settings.ts';
import { judgeAll } from './prepare.ts';

/** Judges every transfer of a seeded graph again. */
export async function derive(settings: Settings): Promise<void> {
  const graph = await openGraph(settings);
  try {
    const state = await seedState(graph.read);
    if (state === 'foreign') throw new NotEmptyError(state);
    if (state === 'empty') throw new Error('The graph is empty: seed it first (breachgraph seed).');
    await judgeAll(graph, console.log);
  } finally {
    await graph.close();
  }
}
