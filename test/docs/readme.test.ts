import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Started, startByCommand } from '../commands/started.ts';
import { describeOnEngines } from '../engines.ts';
import { answered, blocksOf } from './blocks.ts';

const blocks = blocksOf('README.md');
const root = new URL('../../', import.meta.url);
const commands = blocks
  .filter(({ language }) => language === 'sh')
  .flatMap(({ text }) => text.trim().split('\n'));

const folder = mkdtempSync(join(tmpdir(), 'breachgraph-'));
let started: Started;
beforeAll(async () => {
  started = await startByCommand('npm start', { DATA_DIR: folder });
}, 120_000);
afterAll(async () => {
  await started?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('the README', () => {
  it('has nothing but blocks that are tried here', () => {
    expect(new Set(blocks.map(({ language }) => language))).toEqual(
      new Set(['sh', 'graphql', 'json', 'js', 'cypher']),
    );
    expect(commands).toEqual([
      'npm start',
      'npm test',
      'NEO4J_PASSWORD=choose-one docker compose up',
      'npx breachgraph --help',
      'npx breachgraph check',
    ]);
  });

  it('starts with `npm start`, which says what was found and where to click', () => {
    expect(started.printed()).toMatch(/\d+ breaches and \d+ possible breaches/);
  });

  it('is tested with `npm test`, which is this very run', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
    expect(scripts.test).toBe('node scripts/install.mjs && vitest run');
  });

  it.each(answered(blocks, 'graphql').map(({ text, answer }, index) => ({ index, text, answer })))(
    'shows the real answer to question $index',
    async ({ text, answer }) => {
      const response = await fetch(`${started.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: text }),
      });
      expect(await response.json()).toEqual(answer);
    },
  );

  it('shows the real answer to the program', () => {
    const [program] = answered(blocks, 'js');
    expect(program).toBeDefined();
    const text = program?.text.replace('http://127.0.0.1:4000', started.address) ?? '';
    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', text], {
      encoding: 'utf8',
    });
    expect(JSON.parse(printed)).toEqual(program?.answer);
  });

  it('answers every question it holds', () => {
    expect(answered(blocks, 'graphql')).toHaveLength(
      blocks.filter(({ language }) => language === 'graphql').length,
    );
    expect(answered(blocks, 'js')).toHaveLength(blocks.filter(({ language }) => language === 'js').length);
  });

  it.each(commands.filter((command) => command.startsWith('npx')))(
    'holds a command that works: %s',
    (command) => {
      const { status, stdout } = spawnSync(command, { cwd: root, shell: true, encoding: 'utf8' });
      expect(status).toBe(0);
      expect(stdout).toMatch(/Usage: breachgraph|The seed files have no faults/);
    },
  );

  it('names every setting, and no other', () => {
    const text = readFileSync(new URL('README.md', root), 'utf8');
    const table = text.slice(text.indexOf('## Settings'), text.indexOf('A wrong setting'));
    const named = [...table.matchAll(/`([A-Z][A-Z0-9_]+)`/g)].map(([, name]) => name);
    const help = spawnSync('npx breachgraph serve --help', {
      cwd: root,
      shell: true,
      encoding: 'utf8',
    }).stdout;
    const flags = [...help.matchAll(/--([a-z0-9-]+) <value>/g)].map(([, flag = '']) =>
      flag.toUpperCase().replaceAll('-', '_'),
    );
    expect(new Set(named)).toEqual(new Set([...flags, 'DATA_DIR']));
  });
});

describeOnEngines('the Cypher in the README', (engine) => {
  it.each(blocks.filter(({ language }) => language === 'cypher'))('returns rows: $text', async ({ text }) => {
    expect(await engine.ask(text)).not.toHaveLength(0);
  });
});
