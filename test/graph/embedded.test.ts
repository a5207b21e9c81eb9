import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../src/graph/embedded.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'breachgraph-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const module = new URL('../../src/graph/embedded.ts', import.meta.url).href;

/** A program for a process of its own that opens the graph and goes on with `then`. */
const program = (then: string) => [
  '--import',
  'tsx',
  '--input-type=module',
  '--eval',
  `const { openEmbedded } = await import('${module}'); const engine = await openEmbedded(${JSON.stringify(folder)}); ${then}`,
];

describe('the embedded graph', () => {
  it('keeps every acknowledged write when the process is killed', async () => {
    const killed = spawnSync(
      process.execPath,
      program(`
        await engine.transaction(async (run) => { await run("CREATE (:Note {key: 'first'})", {}); });
        await engine.transaction(async (run) => { await run("CREATE (:Note {key: 'second'})", {}); });
        process.kill(process.pid, 'SIGKILL');`),
    );
    expect(killed.signal).toBe('SIGKILL');
    const engine = await openEmbedded(folder);
    expect(await engine.read('MATCH (n:Note) RETURN n.key AS key ORDER BY key', {})).toEqual([
      { key: 'first' },
      { key: 'second' },
    ]);
    await engine.close();
  });

  it('tells a second process that the folder is in use', async () => {
    const holder = spawn(process.execPath, program("console.log('open'); setInterval(() => {}, 1000);"));
    try {
      await new Promise((resolve) => holder.stdout.once('data', resolve));
      await expect(openEmbedded(folder)).rejects.toThrow('is in use by another process');
    } finally {
      holder.kill('SIGKILL');
    }
  });

  it('undoes a transaction that fails, whole', async () => {
    const engine = await openEmbedded(null);
    const failing = engine.transaction(async (run) => {
      await run('CREATE (:Note {key: 1})', {});
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await engine.read('MATCH (n:Note) RETURN count(n) AS notes', {})).toEqual([{ notes: 0 }]);
    await engine.close();
  });

  it('queues writers instead of letting them reject each other', async () => {
    const engine = await openEmbedded(null);
    await engine.transaction(async (run) => void (await run('CREATE (:Counter {n: 0})', {})));
    await Promise.all(
      Array.from({ length: 50 }, () =>
        engine.transaction(async (run) => void (await run('MATCH (c:Counter) SET c.n = c.n + 1', {}))),
      ),
    );
    expect(await engine.read('MATCH (c:Counter) RETURN c.n AS n', {})).toEqual([{ n: 50 }]);
    await engine.close();
  });
});
