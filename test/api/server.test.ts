import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { questions } from '../../src/api/questions.ts';
import { prepare } from '../../src/commands/prepare.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openGraph } from '../../src/graph/open.ts';
import { type Client, serveGraph } from './client.ts';

describe('the server', () => {
  let graph: Graph;
  let client: Client;
  beforeAll(async () => {
    graph = await openGraph({ neo4j: null, dataDir: null });
    await prepare(graph, () => {});
    client = await serveGraph(graph);
  });
  afterAll(async () => {
    await client.close();
    await graph.close();
  });

  it('is alive and ready', async () => {
    expect(await (await fetch(`${client.url}/health`)).json()).toEqual({ alive: true });
    const ready = await fetch(`${client.url}/ready`);
    expect([ready.status, await ready.json()]).toEqual([200, { ready: true }]);
  });

  it('serves GraphiQL with the saved questions as tabs and nothing from another host', async () => {
    const response = await fetch(`${client.url}/graphql`, { headers: { accept: 'text/html' } });
    const page = await response.text();
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(page).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)="(?:https?:)?\/\//i);
    for (const { query } of questions) {
      const [operation] = /query \w+/.exec(query) ?? [];
      expect(page).toContain(operation);
    }
  });

  it('answers no other origin', async () => {
    const preflight = await fetch(`${client.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
    const answer = await fetch(`${client.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://elsewhere.example' },
      body: '{"query":"{ dataset { name } }"}',
    });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('refuses a body over a megabyte, with its length told or not', async () => {
    const body = JSON.stringify({ query: `{ dataset { name } } #${'x'.repeat(1_000_001)}` });
    const told = await post(client.url, body, { 'content-length': String(body.length) });
    const untold = await post(client.url, body, { 'transfer-encoding': 'chunked' });
    for (const answer of [told, untold]) {
      expect(answer.status).toBe(413);
      expect(JSON.parse(answer.text).errors[0].extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  it('tells what is wrong with a body that is no JSON without giving it back', async () => {
    const { text } = await post(client.url, '{"query": "secret-of-mine', {});
    expect(JSON.parse(text).errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(text).not.toContain('secret-of-mine');
    expect(text).not.toContain('originalError');
  });

  it('takes no upload', async () => {
    const form = new FormData();
    form.set('operations', '{"query":"{ dataset { name } }"}');
    const answer = await fetch(`${client.url}/graphql`, { method: 'POST', body: form });
    expect(answer.status).toBe(415);
  });
});

describe('a server that is closed', () => {
  it('finishes what is running and takes nothing new', async () => {
    const graph = await openGraph({ neo4j: null, dataDir: null });
    await prepare(graph, () => {});
    const client = await serveGraph(graph);
    const running = client.data('{ violations(first: 100) { edges { node { restsOn { key } } } } }');
    await new Promise((arrived) => setTimeout(arrived, 5));
    const closed = client.close();
    expect((await running).violations.edges.length).toBeGreaterThan(50);
    await closed;
    await expect(fetch(`${client.url}/health`)).rejects.toThrow();
    await graph.close();
  });
});

describe('a graph that is not there', () => {
  it('makes the service alive, not ready, and every question UNAVAILABLE', async () => {
    const neo4j = { uri: 'bolt://127.0.0.1:1', user: null, password: null, database: 'neo4j' };
    const graph = await openGraph({ neo4j, dataDir: null });
    const client = await serveGraph(graph);
    expect((await fetch(`${client.url}/health`)).status).toBe(200);
    expect((await fetch(`${client.url}/ready`)).status).toBe(503);
    for (const { query, variables } of questions.slice(0, 2)) {
      const { body } = await client.ask(query, variables);
      expect(body.errors?.[0]).toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
      expect(JSON.stringify(body)).not.toContain('127.0.0.1');
    }
    await client.close();
    await graph.close();
  });

  it('is UNAVAILABLE while it is empty, and answers once it is filled', async () => {
    const graph = await openGraph({ neo4j: null, dataDir: null });
    const client = await serveGraph(graph);
    const { body } = await client.ask('{ regimes { key } }');
    expect(body.errors?.[0]).toMatchObject({
      message: 'The graph holds no data yet. Try again in a moment.',
      extensions: { code: 'UNAVAILABLE' },
    });
    await prepare(graph, () => {});
    expect(await client.data('{ regimes { key } }')).toEqual({ regimes: [{ key: '1718' }] });
    await client.close();
    await graph.close();
  });
});

function post(
  url: string,
  body: string,
  headers: Record<string, string>,
): Promise<{ status: number; text: string }> {
  return new Promise((answered, failed) => {
    const sent = request(
      `${url}/graphql`,
      { method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () => answered({ status: response.statusCode ?? 0, text }));
      },
    );
    sent.on('error', failed);
    sent.end(body);
  });
}
