import { copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { openGraph } from '../graph/open.ts';
import type { Settings } from '../settings.ts';
import { graphFileIn, summaryOfFile } from './graph-file.ts';

/**
 * Puts a backed-up graph in the place of the one in the data folder, which is kept beside it under another name. Looks
 * into the back-up first, and changes nothing when it cannot be read or when the folder is being served.
 */
export async function restore(settings: Settings, file: string): Promise<void> {
  const { dataDir, neo4j } = settings;
  if (neo4j !== null || dataDir === null)
    throw new Error('A Neo4j is restored by its own tools: neo4j-admin database load.');
  if (!existsSync(file)) throw new Error(`${file} is not there: expected a file that backup has written.`);
  const summary = await summaryOfFile(file);
  const place = graphFileIn(dataDir);
  // Opening it folds in what its log still holds, and fails while another process has it.
  if (existsSync(place)) await (await openGraph(settings)).close();
  mkdirSync(dataDir, { recursive: true });
  copyFileSync(file, `${place}.restoring`);
  if (existsSync(place)) {
    const kept = `${place}.${new Date().toISOString().replaceAll(':', '-')}`;
    renameSync(place, kept);
    console.log(`The graph that was there is kept as ${kept}.`);
  }
  renameSync(`${place}.restoring`, place);
  console.log(`Restored from ${file}: ${summary}.`);
}
