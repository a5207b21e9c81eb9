import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepare } from '../../src/commands/prepare.ts';
import { openGraph } from '../../src/graph/open.ts';
import { type Client, serveGraph } from '../api/client.ts';
import { describeServed } from '../api/served.ts';
import { answered, blocksOf } from './blocks.ts';

const blocks = blocksOf('docs/api.md');
const of = (language: string) =>
  answered(blocks, language).map(({ text, answer }, index) => ({ index, text, answer }));

/** Runs Node beside the service, which this process serves itself, and answers with what it printed. */
const runNode = async (args: readonly string[], cwd?: string) =>
  (await promisify(execFile)(process.execPath, [...args], { cwd, timeout: 30_000 })).stdout;

describeServed('docs/api.md', (client) => {
  it.each(of('graphql'))('shows the real answer to question $index', async ({ text, answer }) => {
    expect((await client.ask(text)).body).toEqual(answer);
  });

  it('answers everything that it asks', () => {
    for (const language of ['graphql', 'js'])
      expect(of(language)).toHaveLength(blocks.filter((block) => block.language === language).length);
    expect(of('js').length).toBeGreaterThan(4);
  });
});

describe('the programs of docs/api.md', () => {
  let client: Client;
  const folder = mkdtempSync(join(tmpdir(), 'breachgraph-client-'));
  beforeAll(async () => {
    const graph = await openGraph({ neo4j: null, dataDir: null });
    await prepare(graph, () => {});
    client = await serveGraph(graph);
  });
  afterAll(async () => {
    await client.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(of('js'))('print what is shown: $index', async ({ text, answer }) => {
    const program = text.replaceAll('http://127.0.0.1:4000', client.url);
    expect(JSON.parse(await runNode(['--input-type=module', '--eval', program]))).toEqual(answer);
  });

  it('can be written outside the project, with the published schema and a code generator alone', async () => {
    const root = fileURLToPath(new URL('../../', import.meta.url));
    mkdirSync(join(folder, 'client'));
    cpSync(join(root, 'schema.graphql'), join(folder, 'schema.graphql'));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(
      join(folder, 'client/page.graphql'),
      `query Page($after: String) { violations(filter: {verdicts: [BREACH]}, first: 25, after: $after) {
         pageInfo { hasNextPage endCursor } edges { node { key verdict transfer { label standing } provision { cite } } } } }`,
    );
    const [config] = blocks.filter(({ language }) => language === 'yaml');
    writeFileSync(join(folder, 'codegen.yml'), config?.text ?? '');
    execFileSync(join(root, 'node_modules/.bin/graphql-codegen'), ['--config', 'codegen.yml'], {
      cwd: folder,
    });
    writeFileSync(join(folder, 'client/main.ts'), outsider);
    execFileSync(
      join(root, 'node_modules/.bin/tsc'),
      [
        '--noEmit',
        '--strict',
        '--skipLibCheck',
        '--module',
        'nodenext',
        '--target',
        'es2022',
        '--lib',
        'es2022,dom',
        '--allowImportingTsExtensions',
        '--types',
        'node',
        join(folder, 'client/main.ts'),
      ],
      { cwd: folder },
    );
    const printed = await runNode(['--import', 'tsx', 'client/main.ts', client.url], folder);
    expect(JSON.parse(printed)).toEqual({ breaches: 42, wrong: 0, polled: [200, 304, 304] });
  }, 60_000);
});

const outsider = `
import { print } from 'graphql';
import { PageDocument, type PageQuery, type PageQueryVariables } from './generated.ts';

const endpoint = process.argv[2] + '/graphql';
async function page(variables: PageQueryVariables): Promise<PageQuery> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: print(PageDocument), variables }),
  });
  return ((await response.json()) as { data: PageQuery }).data;
}

const found: PageQuery['violations']['edges'] = [];
let after: string | null | undefined = null;
do {
  const { violations }: PageQuery = await page({ after });
  found.push(...violations.edges);
  after = violations.pageInfo.hasNextPage ? violations.pageInfo.endCursor : null;
} while (after);

const polled: number[] = [];
let tag = '';
for (let round = 0; round < 3; round += 1) {
  const address = new URL(endpoint);
  address.searchParams.set('query', print(PageDocument));
  const response = await fetch(address, { headers: { accept: 'application/json', 'if-none-match': tag } });
  polled.push(response.status);
  tag = response.headers.get('etag') ?? tag;
}
console.log(JSON.stringify({
  breaches: new Set(found.map(({ node }) => node.key)).size,
  wrong: found.filter(({ node }) => node.verdict !== 'BREACH' || !node.transfer.label || !node.provision.cite).length,
  polled,
}));
`;
