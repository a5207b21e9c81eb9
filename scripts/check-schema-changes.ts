// Fails when schema.graphql changed since the last commit on main in a way that can break a caller and that
// CHANGELOG.md does not announce: npm run check:schema
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { unannouncedChanges } from './breaking-changes.ts';

const base = lastOfMain();
if (base === null) {
  console.log('There is no earlier commit to compare schema.graphql with.');
} else {
  const before = git('show', `${base}:schema.graphql`);
  const unannounced = await unannouncedChanges(before, textOf('schema.graphql'), textOf('CHANGELOG.md'));
  for (const { path, message } of unannounced)
    console.error(
      `${message}. Name \`${path}\` under Unreleased in CHANGELOG.md, and say what callers do now.`,
    );
  console.log(`${unannounced.length} breaking changes since ${base.slice(0, 9)} are not announced.`);
  if (unannounced.length > 0) process.exitCode = 1;
}

/** Where a branch left main; on main itself the commit before, or this one while there are changes not committed. */
function lastOfMain(): string | null {
  const here = git('rev-parse', 'HEAD').trim();
  const main = ['origin/main', 'main'].find((name) => succeeds('rev-parse', '--verify', '--quiet', name));
  const left = main === undefined ? here : git('merge-base', 'HEAD', main).trim();
  if (left !== here) return left;
  if (!succeeds('diff', '--quiet', 'HEAD', '--', 'schema.graphql')) return here;
  return succeeds('rev-parse', '--verify', '--quiet', 'HEAD^1') ? git('rev-parse', 'HEAD^1').trim() : null;
}

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: root(), encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

function succeeds(...args: string[]): boolean {
  try {
    git(...args);
    return true;
  } catch {
    return false;
  }
}

function textOf(name: string): string {
  return readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
}

function root(): URL {
  return new URL('..', import.meta.url);
}
