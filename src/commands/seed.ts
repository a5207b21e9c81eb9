import { openGraph } from '../graph/open.ts';
import type { Settings } from '../settings.ts';
import { judgeAll, seedGraph } from './prepare.ts';

/** Loads the seed files into an empty graph. Fails, and changes nothing, when it is not empty. */
export async function seed(settings: Settings): Promise<void> {
  const graph = await openGraph(settings);
  try {
    await seedGraph(graph, console.log);
    await judgeAll(graph, console.log);
  } finally {
    await graph.close();
  }
}
