import { rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { join, resolve } from 'node:path';
import type { Graph } from '../graph/graph.ts';

/** Where a serving process takes orders from this machine: beside the graph, so that whoever may read the one may use the other. */
function addressOf(dataDir: string): string {
  const path = resolve(join(dataDir, 'control.sock'));
  return process.platform === 'win32' ? `\\\\.\\pipe\\${path.replaceAll(/[\\/:]/g, '-')}` : path;
}

/**
 * Listens for `POST /backup` with the file to write, on a socket in the folder of the graph; answers when it is written.
 * Returns how to stop listening. The graph's own lock sees to it that there is one such process a folder.
 */
export async function openControlSocket(dataDir: string, graph: Graph): Promise<() => void> {
  const address = addressOf(dataDir);
  if (process.platform !== 'win32') rmSync(address, { force: true });
  const server = createServer(async (asked, response) => {
    let body = '';
    for await (const chunk of asked) body += chunk;
    try {
      await graph.backUp(body);
      response.writeHead(200).end();
    } catch (error) {
      response.writeHead(500).end(error instanceof Error ? error.message : String(error));
    }
  });
  await new Promise<void>((done, failed) => server.once('error', failed).listen(address, done));
  server.unref();
  return () => server.close();
}

/** Asks the process that serves a folder to write a back-up; false when nobody serves it. */
export async function askForBackUp(dataDir: string, file: string): Promise<boolean> {
  return new Promise((done, failed) => {
    const asking = request(
      { socketPath: addressOf(dataDir), path: '/backup', method: 'POST' },
      (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () => {
          if (response.statusCode === 200) done(true);
          else failed(new Error(text));
        });
      },
    );
    asking.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ECONNREFUSED') done(false);
      else failed(error);
    });
    asking.end(file);
  });
}
