import { describe, expect, it } from 'vitest';
import { importsOf, type SourceFile, sourceFiles } from './source-files.ts';

const files = [...sourceFiles('src', '.ts'), ...sourceFiles('src', '.tsx')];

/** A room is a folder of src/, or a file that stands there alone. What it may import, besides itself and packages. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  main: ['commands', 'settings', 'limits', 'errors'],
  commands: ['api', 'violations', 'seed', 'graph', 'law', 'settings', 'errors'],
  api: ['dashboard', 'violations', 'law', 'graph', 'limits', 'access', 'errors'],
  violations: ['law', 'graph', 'errors'],
  seed: ['law', 'graph', 'errors'],
  graph: ['errors'],
  law: [],
  /** Browser code: it knows the service by its endpoint alone. */
  dashboard: [],
  settings: ['graph', 'limits', 'access', 'errors'],
  limits: [],
  access: [],
  errors: [],
};

/** Packages with one home each, and where it is. */
const homes: Readonly<Record<string, RegExp>> = {
  'neo4j-driver': /^src\/graph\/neo4j\.ts$/,
  '@grafeo-db/js': /^src\/graph\/embedded\.ts$/,
  dataloader: /^src\/api\/loaders/,
  'graphql-yoga': /^src\/api\//,
  '@graphql-yoga/render-graphiql': /^src\/api\//,
  '@graphql-tools/schema': /^src\/api\//,
  '@graphql-yoga/plugin-persisted-operations': /^src\/api\/persisted-operations\.ts$/,
  'rate-limiter-flexible': /^src\/api\/http\//,
  graphql: /^src\/api\//,
  minisearch: /^src\/api\/search/,
  commander: /^src\/main\.ts$/,
  esbuild: /^src\/api\/page\/bundle-page\.ts$/,
  react: /^src\/dashboard\//,
  wouter: /^src\/dashboard\//,
  '@tanstack/react-query': /^src\/dashboard\//,
  cytoscape: /^src\/dashboard\/drawings\//,
  '@observablehq/plot': /^src\/dashboard\/drawings\//,
};

const roomOf = (path: string) => /^src\/([\w-]+)/.exec(path)?.[1] ?? '';
const imports = files.flatMap((file) => importsOf(file).map((imported) => ({ from: file.path, imported })));
const where = (holds: (file: SourceFile) => boolean) => files.filter(holds).map(({ path }) => path);

describe('imports', () => {
  it('are found', () => {
    expect(imports).toContainEqual({ from: 'src/graph/open.ts', imported: 'src/graph/neo4j.ts' });
    expect(imports).toContainEqual({ from: 'src/graph/neo4j.ts', imported: 'neo4j-driver' });
    expect(imports).toContainEqual({ from: 'src/graph/embedded.ts', imported: '@grafeo-db/js' });
  });

  it('start in a room that is named here', () => {
    expect([...new Set(files.map(({ path }) => roomOf(path)))].filter((room) => !(room in arrows))).toEqual(
      [],
    );
  });

  it('follow the arrows', () => {
    const strays = imports.filter(({ from, imported }) => {
      const [here, there] = [roomOf(from), roomOf(imported)];
      return imported.startsWith('src/') && here !== there && !arrows[here]?.includes(there);
    });
    expect(strays).toEqual([]);
  });

  it('of a package come from its one home', () => {
    expect(imports.filter(({ from, imported }) => homes[imported]?.test(from) === false)).toEqual([]);
  });

  it('of the page by the service are of its addresses alone', () => {
    const ofPage = imports.filter(
      ({ from, imported }) => imported.startsWith('src/dashboard/') && roomOf(from) !== 'dashboard',
    );
    expect(new Set(ofPage.map(({ imported }) => imported))).toEqual(new Set(['src/dashboard/paths.ts']));
  });

  it('of the page start nothing of Node', () => {
    expect(
      imports.filter(({ from, imported }) => roomOf(from) === 'dashboard' && imported.startsWith('node:')),
    ).toEqual([]);
  });

  it('never lead from one resolver to another', () => {
    const isResolver = (path: string) => path.startsWith('src/api/resolvers/');
    expect(imports.filter(({ from, imported }) => isResolver(from) && isResolver(imported))).toEqual([]);
  });
});

describe('source files', () => {
  it('read the environment in settings.ts alone', () => {
    expect(where(({ text }) => text.includes('process.env'))).toEqual(['src/settings.ts']);
  });

  it('construct a GraphQLError in api/ alone', () => {
    expect(where(({ path, text }) => text.includes('GraphQLError') && roomOf(path) !== 'api')).toEqual([]);
  });

  it('pass nothing on: no barrels, no drawers', () => {
    expect(where(({ text }) => /^export (type )?[*{][^;]* from /m.test(text))).toEqual([]);
    expect(
      where(({ path }) => /\/(index|utils?|helpers?|common|services?|managers?)(\.ts|\/)/.test(path)),
    ).toEqual([]);
  });
});
