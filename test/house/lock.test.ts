import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));
const packages: Record<string, Locked> = lock.packages;

describe('package-lock.json', () => {
  it('names the builds for every platform, or npm ci refuses it', () => {
    const optional = Object.entries(packages).flatMap(([path, locked]) =>
      Object.keys(locked.optionalDependencies ?? {}).map((name) => ({ path, name })),
    );
    expect(optional).toContainEqual({
      path: 'node_modules/@grafeo-db/js',
      name: '@grafeo-db/js-darwin-arm64',
    });
    const unnamed = optional.filter(
      ({ path, name }) =>
        !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
    );
    expect(unnamed).toEqual([]);
  });

  it('holds one graphql', () => {
    expect(Object.keys(packages).filter((path) => path.endsWith('node_modules/graphql'))).toEqual([
      'node_modules/graphql',
    ]);
  });

  it('names no download address', () => {
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved?.startsWith('http'))).toEqual([]);
  });
});
