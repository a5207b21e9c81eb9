import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { questions } from '../../src/api/questions.ts';
import { prepare } from '../../src/commands/prepare.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openGraph } from '../../src/graph/open.ts';
import { type Client, serveGraph } from '../api/client.ts';
import { chromiumPath, launchChromium } from './chromium.ts';

if (chromiumPath === null && process.env['CI'] === 'true')
  throw new Error('CI needs a Chromium, and there is none.');

describe.skipIf(chromiumPath === null)(
  'GraphiQL in a browser (needs Chromium or Chrome)',
  {
    timeout: 60_000,
  },
  () => {
    let graph: Graph;
    let client: Client;
    let browser: Browser;
    let page: Page;
    const requested: string[] = [];
    const complaints: string[] = [];

    beforeAll(async () => {
      graph = await openGraph({ neo4j: null, dataDir: null });
      await prepare(graph, () => {});
      client = await serveGraph(graph);
      browser = await launchChromium();
      page = await browser.newPage();
      page.on('request', (request) => requested.push(request.url()));
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(`${client.url}/graphql`);
      await page.waitForSelector('.graphiql-container');
    });
    afterAll(async () => {
      await browser?.close();
      await client?.close();
      await graph?.close();
    });

    const variablesShow = (text: string) =>
      page.locator('.graphiql-editor-tool', { hasText: text }).first().waitFor();
    const resultShows = (text: string) => page.locator('.result-window', { hasText: text }).waitFor();

    it('opens with a tab for every question, the variables of the first beside it', async () => {
      const tabs = await page.locator('.graphiql-tab-button').allTextContents();
      expect(tabs).toHaveLength(questions.length);
      expect(tabs).toEqual(expect.arrayContaining(['Breaches', 'TransferDossier', 'Search']));
      await variablesShow('S/RES/1874');
    });

    it('answers the first of them at a click', async () => {
      await page.click('.graphiql-execute-button');
      await resultShows('totalCount');
      const answer = await page.locator('.result-window').textContent();
      expect(answer).toContain('"violations"');
      expect(answer).not.toContain('"errors"');
    });

    it('goes to another question at one click, with its variables', async () => {
      await page.locator('.graphiql-tab-button', { hasText: 'TransferDossier' }).click();
      const chosen = page.locator('.graphiql-tab[aria-selected=true]');
      await expect.poll(() => chosen.textContent(), { timeout: 10_000 }).toContain('TransferDossier');
      await variablesShow('tr-');
      // Its editor may still be reading the new question when the machine is busy: asked again until it is there.
      const answer = async () => {
        await page.click('.graphiql-execute-button');
        await page.waitForTimeout(500);
        return page.locator('.result-window').textContent();
      };
      await expect.poll(answer, { timeout: 40_000 }).toContain('claims');
      expect(await page.locator('.result-window').textContent()).not.toContain('"errors"');
    });

    it('asks no other host for anything, and complains of nothing', () => {
      const others = requested.filter((url) => /^https?:/.test(url) && !url.startsWith(client.url));
      expect(requested.length).toBeGreaterThan(1);
      expect(others).toEqual([]);
      expect(complaints).toEqual([]);
    });
  },
);
