import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openGraph } from '../../src/graph/open.ts';
import { ask, run, type Started, startByCommand } from './started.ts';

const folder = mkdtempSync(join(tmpdir(), 'breachgraph-'));
const copies = mkdtempSync(join(tmpdir(), 'breachgraph-copies-'));
const settings = { DATA_DIR: folder };
const question = '{ dataset { version } transfers { totalCount } violations { totalCount } }';
const copy = (name: string) => join(copies, `${name}.grafeo`);

let served: Started | null = null;
const start = async () => {
  served = await startByCommand('exec node scripts/breachgraph.mjs serve', settings);
  return served;
};
beforeAll(async () => {
  await (await start()).stop();
}, 60_000);
afterEach(() => served?.stop('SIGKILL'));
afterAll(() => {
  for (const one of [folder, copies]) rmSync(one, { recursive: true, force: true });
});

describe('back-ups of the embedded graph', { timeout: 60_000 }, () => {
  it('are taken while it is served, and bring back all that was there', async () => {
    const { address } = await start();
    const before = await ask(address, question);
    expect(run(['backup', copy('served')], settings)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/Backed up to .*data version \d+, 33 transfers/),
    });
    expect(await ask(address, question)).toEqual(before);
    await served?.stop();

    const graph = await openGraph({ neo4j: null, dataDir: folder });
    await graph.write(({ statement }) => statement('MATCH (t:Transfer) DETACH DELETE t'));
    await graph.close();
    expect(run(['restore', copy('served')], settings)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('The graph that was there is kept as'),
    });
    expect(await ask((await start()).address, question)).toEqual(before);
  });

  it('are taken while nobody serves it', () => {
    expect(run(['backup', copy('still')], settings)).toMatchObject({ status: 0 });
    expect(existsSync(copy('still'))).toBe(true);
  });

  it('never write over a file', () => {
    writeFileSync(copy('mine'), 'mine');
    expect(run(['backup', copy('mine')], settings)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('is there already'),
    });
  });

  it('change nothing when they cannot be read, or when the folder is served', async () => {
    writeFileSync(copy('broken'), 'no graph at all');
    const files = () => readdirSync(folder).sort();
    const before = files();
    expect(run(['restore', copy('broken')], settings)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('holds no embedded graph'),
    });
    expect(run(['restore', copy('nowhere')], settings)).toMatchObject({ status: 1 });
    expect(files()).toEqual(before);

    expect(run(['backup', copy('good')], settings).status).toBe(0);
    const { address } = await start();
    const answer = await ask(address, question);
    expect(run(['restore', copy('good')], settings)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('in use by another process'),
    });
    expect(await ask(address, question)).toEqual(answer);
  });
});
