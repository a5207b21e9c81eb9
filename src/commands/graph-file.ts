import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embeddedFile } from '../graph/embedded.ts';
import { openGraph } from '../graph/open.ts';
import { dataset, datasetCounts } from '../graph/queries/dataset.ts';

/** The file that holds the embedded graph of a folder. */
export function graphFileIn(dataDir: string): string {
  return join(dataDir, embeddedFile);
}

/** What a file with an embedded graph holds, in a few words. Opens a copy of it, so that the file itself is left alone; fails when it is none. */
export async function summaryOfFile(file: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'breachgraph-look-'));
  try {
    copyFileSync(file, graphFileIn(folder));
    const graph = await openGraph({ neo4j: null, dataDir: folder }).catch((cause) => {
      throw new Error(`${file} holds no embedded graph.`, { cause });
    });
    try {
      const [[row], counts] = await Promise.all([graph.read(dataset, {}), graph.read(datasetCounts, {})]);
      if (row === undefined) throw new Error(`${file} holds no data of this service.`);
      const transfers = counts.find(({ kind }) => kind === 'Transfer')?.count ?? 0;
      return `data version ${row.version}, ${transfers} transfers`;
    } finally {
      await graph.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
