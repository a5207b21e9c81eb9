import { createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { openGraph } from '../../src/graph/open.ts';
import { lawRegimes } from '../../src/graph/queries/law.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function askAt(port: number) {
  const neo4j = { uri: `bolt://127.0.0.1:${port}`, user: null, password: null, database: 'neo4j' };
  const graph = await openGraph({ neo4j, dataDir: null });
  closing.push(() => graph.close());
  const begun = performance.now();
  const failure = await graph.read(lawRegimes, {}).catch((error: unknown) => error);
  return { failure, seconds: (performance.now() - begun) / 1_000 };
}

async function listen(onConnection: (socket: Socket) => void): Promise<number> {
  const server = createServer(onConnection).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  closing.push(() => server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening');
  return address.port;
}

describe('a Neo4j that', () => {
  it('is down gives UNAVAILABLE within 5 s', async () => {
    const { failure, seconds } = await askAt(1);
    expect(failure).toMatchObject({ code: 'UNAVAILABLE' });
    expect(seconds).toBeLessThan(5);
  });

  it('accepts and stays silent gives UNAVAILABLE or TIMEOUT within 5 s', async () => {
    const port = await listen((socket) => {
      closing.push(() => socket.destroy());
    });
    const { failure, seconds } = await askAt(port);
    expect(['UNAVAILABLE', 'TIMEOUT']).toContain((failure as { code?: string }).code);
    expect(seconds).toBeLessThan(5);
  });

  it('hangs up at once gives UNAVAILABLE within 5 s', async () => {
    const port = await listen((socket) => socket.destroy());
    const { failure, seconds } = await askAt(port);
    expect(failure).toMatchObject({ code: 'UNAVAILABLE' });
    expect(seconds).toBeLessThan(5);
  });
});
