import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeOnNeo4j } from '../engines.ts';
import { ask, run, type Started, startByCommand } from './started.ts';

const serve = 'exec node scripts/breachgraph.mjs serve';
const counts = '{ violations { totalCount } dataset { version counts { kind count } } }';

let folder: string;
let running: Started[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'breachgraph-'));
});
afterEach(async () => {
  await Promise.all(running.map((one) => one.stop('SIGKILL')));
  running = [];
  rmSync(folder, { recursive: true, force: true });
});

/** Takes a port that nobody has. */
async function listening() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

async function start(settings: Record<string, string> = {}, until?: RegExp): Promise<Started> {
  const started = await startByCommand(serve, { DATA_DIR: folder, ...settings }, until);
  running.push(started);
  return started;
}

describe('serve', { timeout: 60_000 }, () => {
  it('seeds once: what a kill leaves behind is all there at the next start', async () => {
    const first = await start();
    expect(first.printed()).toContain('seed/1-law.cypher');
    const before = await ask(first.address, counts);
    await first.stop('SIGKILL');

    const second = await start();
    expect(second.printed()).not.toContain('seed/1-law.cypher');
    expect(await ask(second.address, counts)).toEqual(before);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends cleanly on %s', async (signal) => {
    const started = await start();
    expect(await started.stop(signal)).toBe(0);
    expect(started.printed()).toContain('finishing what is running');
  });

  it('tells a second one on the same folder that it is in use', async () => {
    await start();
    expect(run(['serve'], { DATA_DIR: folder })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('in use by another process'),
    });
  });

  it('says so when the port is taken', async () => {
    const { server, port } = await listening();
    const { status, stderr } = run(['serve', '--port', String(port)], { DATA_DIR: folder });
    server.close();
    expect(status).toBe(1);
    expect(stderr).toContain(`Cannot listen on 127.0.0.1:${port}`);
  });

  it('logs a failure that nobody waited for, and goes on', async () => {
    const failing = `setInterval(() => process.listenerCount('unhandledRejection') > 0 && Promise.reject(new Error('left alone')), 500).unref()`;
    const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(failing)}`;
    const started = await start({ NODE_OPTIONS });
    await expect.poll(started.printed).toContain('left alone');
    expect((await fetch(`${started.address}/ready`)).status).toBe(200);
  });

  it('is alive but not ready while the database is down, and says that it tries again', async () => {
    const { server, port } = await listening();
    server.close();
    const down = { NEO4J_URI: 'bolt://127.0.0.1:1', PORT: String(port) };
    const started = await start(down, /(Trying again) in 3 s/);
    const address = `http://127.0.0.1:${port}`;
    expect((await fetch(`${address}/health`)).status).toBe(200);
    expect((await fetch(`${address}/ready`)).status).toBe(503);
    expect((await ask(address, counts)).errors[0].extensions.code).toBe('UNAVAILABLE');
    expect(await started.stop('SIGTERM')).toBe(0);
  });
});

describe('the command line', { timeout: 60_000 }, () => {
  it('names every wrong setting and stops with 2', () => {
    const { status, stderr } = run(['serve', '--port', 'http'], { LOG_LEVEL: 'loud' });
    expect(status).toBe(2);
    expect(stderr).toContain('PORT is "http": expected a whole number');
    expect(stderr).toContain('LOG_LEVEL is "loud"');
  });

  it('stops with 2 at a command or a flag that it does not know', () => {
    expect(run(['sing']).status).toBe(2);
    expect(run(['serve', '--colour', 'red']).status).toBe(2);
  });

  it('shows examples in its help', () => {
    const { status, stdout } = run(['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('breachgraph serve --port 8080');
  });

  it('seeds an empty graph, refuses to do it twice, and judges again', () => {
    const settings = { DATA_DIR: folder };
    expect(run(['derive'], settings)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('is empty'),
    });
    expect(run(['seed'], settings).status).toBe(0);
    expect(run(['seed'], settings)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('seeded already'),
    });
    expect(run(['derive'], settings)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/\d+ violations stored/),
    });
  });
});

describeOnNeo4j(
  'a Neo4j that holds somebody else’s data',
  (engine) => {
    it('is left alone, and the start stops with 1', { timeout: 60_000 }, async () => {
      await engine.graph.write(({ statement }) => statement("CREATE (:Film {title: 'Solaris'})"));
      const uri = engine.location.neo4j?.uri ?? '';
      const { user, password } = { user: '', password: '', ...engine.location.neo4j };
      expect(
        run(['serve'], { NEO4J_URI: uri, NEO4J_USER: user ?? '', NEO4J_PASSWORD: password ?? '' }),
      ).toMatchObject({ status: 1, stderr: expect.stringContaining('not a Breachgraph') });
      expect(await engine.ask('MATCH (n) RETURN count(n) AS nodes')).toEqual([{ nodes: 1 }]);
    });
  },
  { seeded: false },
);
