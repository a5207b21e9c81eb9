import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { questions } from '../../src/api/questions.ts';
import { prepare } from '../../src/commands/prepare.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openGraph } from '../../src/graph/open.ts';
import { type Client, serveGraph } from './client.ts';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);

/** Chromium calls other hosts by itself without these. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

describe.skipIf(executablePath === undefined)('GraphiQL in a browser (needs Chromium or Chrome)', () => {
  let graph: Graph;
  let client: Client;
  let browser: Browser;
  beforeAll(async () => {
    graph = await openGraph({ neo4j: null, dataDir: null });
    await prepare(graph, () => {});
    client = await serveGraph(graph);
    browser = await chromium.launch({ executablePath: String(executablePath), args: quiet });
  });
  afterAll(async () => {
    await browser?.close();
    await client?.close();
    await graph?.close();
  });

  it('opens with a tab a question, its variables beside it, and answers, asking no other host', {
    timeout: 60_000,
  }, async () => {
    const page = await browser.newPage();
    const hosts = new Set<string>();
    page.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      if (protocol !== 'blob:' && protocol !== 'data:') hosts.add(`${protocol}//${host}`);
    });
    const variables = page.locator('.graphiql-editor-tool').first();
    const open = async () => {
      await page.goto(`${client.url}/graphql`);
      await expect.poll(() => variables.textContent(), { timeout: 20_000 }).toContain('S/RES/1874');
      expect(await page.locator('[role=tab]').count()).toBe(questions.length);
    };
    await open();
    await page.locator('button.graphiql-execute-button').click();
    const answer = page.locator('.graphiql-response');
    await expect.poll(() => answer.textContent(), { timeout: 20_000 }).toMatch(/"verdict":\s*"BREACH"/);
    await open();
    expect([...hosts]).toEqual([client.url]);
    await page.close();
  });
});
