import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/install.mjs', import.meta.url));
const said = 'Installing what is missing';

let project: string;
const file = (name: string) => join(project, name);
const writeJson = (name: string, value: object) => writeFileSync(file(name), JSON.stringify(value));

/** A project with one dependency, which lies in a folder of its own: nothing has to be fetched. */
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'breachgraph-install-'));
  mkdirSync(file('scripts'));
  mkdirSync(file('dependency'));
  cpSync(script, file('scripts/install.mjs'));
  const dependencies = { dependency: 'file:dependency' };
  writeJson('package.json', { name: 'fresh', version: '1.0.0', dependencies });
  writeJson('dependency/package.json', { name: 'dependency', version: '1.0.0' });
  writeJson('package-lock.json', {
    name: 'fresh',
    version: '1.0.0',
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': { name: 'fresh', version: '1.0.0', dependencies },
      dependency: { version: '1.0.0' },
      'node_modules/dependency': { resolved: 'dependency', link: true },
    },
  });
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

const install = (...flags: string[]) =>
  spawnSync(process.execPath, [...flags, file('scripts/install.mjs')], { encoding: 'utf8' });

describe('scripts/install.mjs', () => {
  it('installs on a fresh clone, and nothing the next time', () => {
    const first = install();
    expect([first.status, first.stdout]).toEqual([0, expect.stringContaining(said)]);
    expect(readFileSync(file('node_modules/dependency/package.json'), 'utf8')).toContain('"dependency"');
    expect(install()).toMatchObject({ status: 0, stdout: '' });
  });

  it('installs again when the lock names another version', () => {
    install();
    const lock = JSON.parse(readFileSync(file('package-lock.json'), 'utf8'));
    lock.packages.dependency.version = '1.0.1';
    writeJson('package-lock.json', lock);
    expect(install().stdout).toContain(said);
  });

  it('does not mind a build for another platform that is not there', () => {
    install();
    const lock = JSON.parse(readFileSync(file('package-lock.json'), 'utf8'));
    lock.packages['node_modules/for-elsewhere'] = { version: '1.0.0', optional: true, os: ['elsewhere'] };
    writeJson('package-lock.json', lock);
    expect(install().stdout).toBe('');
  });

  it('refuses a Node that is too old, with both versions in one sentence', () => {
    const old = "data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.18.3'})";
    expect(install('--import', old)).toMatchObject({
      status: 1,
      stderr: 'Breachgraph needs Node 20.19 or newer; this is 20.18.3.\n',
    });
  });
});
