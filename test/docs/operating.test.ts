import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createMetrics } from '../../src/api/metrics.ts';
import { run } from '../commands/started.ts';
import { blocksOf } from './blocks.ts';

const text = readFileSync(new URL('../../docs/operating.md', import.meta.url), 'utf8');
const commands = blocksOf('docs/operating.md').flatMap((block) => block.text.trim().split('\n'));

describe('docs/operating.md', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'breachgraph-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('holds commands that work, in their order', () => {
    expect(commands).toEqual([
      'npx breachgraph serve --port 4000 --data-dir data',
      'npx breachgraph backup monday.grafeo',
      'npx breachgraph restore monday.grafeo',
      'npx breachgraph derive',
    ]);
    const settings = { DATA_DIR: join(folder, 'data') };
    expect(run(['seed'], settings).status).toBe(0);
    for (const command of commands.slice(1)) {
      const words = command.replace('monday', join(folder, 'monday')).split(' ').slice(2);
      expect({ command, ...run(words, settings) }).toMatchObject({ status: 0 });
    }
  });

  it('names every metric of our own, and no other', async () => {
    const { registry } = createMetrics({ engine: 'embedded', queriesRun: 0 });
    const ours = (await registry.getMetricsAsArray())
      .map(({ name }) => name)
      .filter((name) => name.startsWith('breachgraph_'));
    expect([...text.matchAll(/^\| `(breachgraph_\w+)`/gm)].map(([, name]) => name).sort()).toEqual(
      ours.sort(),
    );
  });
});
