import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { openGraph } from '../graph/open.ts';
import type { Settings } from '../settings.ts';
import { askForBackUp } from './control-socket.ts';
import { graphFileIn, summaryOfFile } from './graph-file.ts';

/**
 * Writes a copy of the embedded graph to a file that is not there yet, also while the graph is being served, and looks
 * into the copy before it says so.
 */
export async function backUp(settings: Settings, file: string): Promise<void> {
  const { dataDir, neo4j } = settings;
  if (neo4j !== null || dataDir === null)
    throw new Error('A Neo4j is backed up by its own tools: neo4j-admin database dump.');
  const to = resolve(file);
  if (existsSync(to)) throw new Error(`${file} is there already: expected the name of a new file.`);
  if (!existsSync(graphFileIn(dataDir))) throw new Error(`There is no graph in ${dataDir}.`);
  if (!(await askForBackUp(dataDir, to))) {
    const graph = await openGraph(settings);
    try {
      await graph.backUp(to);
    } finally {
      await graph.close();
    }
  }
  console.log(`Backed up to ${file}: ${await summaryOfFile(to)}.`);
}
