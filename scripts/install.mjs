#!/usr/bin/env node
// Installs what is missing, so that `npm start` and `npm test` work on a fresh clone. Plain Node: nothing is there yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const oldest = [20, 19];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  console.error(`Breachgraph needs Node ${oldest.join('.')} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

if (somethingIsMissing()) {
  console.log('Installing what is missing, once: npm ci');
  const { npm_execpath: npm } = process.env;
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm'];
  const { status } = spawnSync(command, [...first, 'ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: !npm && process.platform === 'win32',
  });
  process.exit(status ?? 1);
}

/** Whether npm's own note of what it has installed lacks something of the lock. */
function somethingIsMissing() {
  if (!existsSync(`${root}node_modules/.package-lock.json`)) return true;
  const wanted = packagesOf('package-lock.json');
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(wanted).some(([path, { version, optional, devOptional, dev }]) => {
    if (path === '') return false;
    const there = installed[path];
    if (there) return there.version !== version;
    return !optional && !devOptional && !(dev && withoutDev());
  });
}

function packagesOf(lock) {
  return JSON.parse(readFileSync(`${root}${lock}`, 'utf8')).packages;
}

function withoutDev() {
  return process.env.NODE_ENV === 'production' || process.env.npm_config_omit === 'dev';
}
