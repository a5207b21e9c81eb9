import { get } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundlePage } from '../../../src/api/page/bundle-page.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { openGraph } from '../../../src/graph/open.ts';
import { type Client, serveGraph } from '../client.ts';

describe('the page as it is served', () => {
  let graph: Graph;
  let client: Client;
  beforeAll(async () => {
    graph = await openGraph({ neo4j: null, dataDir: null });
    client = await serveGraph(graph);
  });
  afterAll(async () => {
    await client?.close();
    await graph?.close();
  });
  const ask = (path: string, init?: RequestInit) => fetch(`${client.url}${path}`, init);
  const scriptOf = async () =>
    /src="(\/assets\/main-[^"]+\.js)"/.exec(await (await ask('/')).text())?.[1] ?? '';

  it.each([
    '/',
    '/violations',
    '/violations/goods:tr-troops-2024:1874-9?known=2024-11-01',
    '/resolutions/1874',
    '/caps/',
  ])('answers %s with the page, which may run nothing of others and nothing inline', async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'self'/);
    const html = await response.text();
    expect(html).not.toMatch(/<style|<script>|style=|https?:\/\//);
  });

  it.each(['/nothing', '/violations/a/b', '/assets/main.js', '/assets/../server.ts', '/index.html'])(
    'has nothing at %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  it('is only read', async () => {
    expect((await ask('/', { method: 'POST', body: '{}' })).status).toBe(405);
    expect((await ask('/caps', { method: 'HEAD' })).status).toBe(200);
  });

  it('gives assets names that change with them, to be kept for good; the page itself is asked for anew', async () => {
    expect((await ask('/')).headers.get('cache-control')).toBe('no-cache');
    const response = await ask(await scriptOf());
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-type')).toContain('text/javascript');
  });

  it('compresses as the reader asks', async () => {
    const path = await scriptOf();
    const raw = await new Promise<{ encoding: string | undefined; body: Buffer }>((done, failed) => {
      get(`${client.url}${path}`, { headers: { 'accept-encoding': 'gzip, br' } }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () =>
          done({ encoding: response.headers['content-encoding'], body: Buffer.concat(chunks) }),
        );
      }).on('error', failed);
    });
    expect(raw.encoding).toBe('br');
    const plain = await (await ask(path, { headers: { 'accept-encoding': 'identity' } })).text();
    expect(brotliDecompressSync(raw.body).toString('utf8')).toBe(plain);
  });

  it('opens with less than 300 kB of script, and without the libraries that draw', async () => {
    const { assets } = await bundlePage();
    const main = [...assets].find(([name]) => name.startsWith('main-'))?.[1];
    const text = main?.identity.toString('utf8') ?? '';
    const first = [...text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map(([, name = '']) =>
      assets.get(name),
    );
    const size = [main, ...first].reduce((sum, asset) => sum + (asset?.gzip.length ?? 0), 0);
    expect(size).toBeGreaterThan(50_000);
    expect(size).toBeLessThan(300_000);
    expect(text).not.toContain('cytoscape_stylesheet');
    expect([...assets.values()].some(({ identity }) => identity.includes('cytoscape_stylesheet'))).toBe(true);
  });

  it('leaves the endpoint and the health checks where they are', async () => {
    expect(await (await ask('/health')).json()).toEqual({ alive: true });
    expect((await ask('/ready')).status).toBe(503);
    expect(await (await ask('/graphql', { headers: { accept: 'text/html' } })).text()).toContain('GraphiQL');
  });
});
