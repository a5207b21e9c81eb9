import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type Client, serveGraph } from '../api/client.ts';
import { describeOnNeo4j } from '../engines.ts';
import { chromiumPath, launchChromium } from './chromium.ts';
import { openNeo4jBrowser, runInEditor } from './neo4j-browser-page.ts';

const desk = inject('neo4jDesk');

describeOnNeo4j('the guide and the style in Neo4j Browser', (engine) => {
  let client: Client;
  let browser: Browser | undefined;
  let page: Page | undefined;
  let files: string;

  beforeAll(async () => {
    const { browser: address } = (await (await fetch(`${desk}/neo4j`)).json()) as { browser: string | null };
    if (chromiumPath === null || address === null) return;
    client = await serveGraph(engine.graph);
    files = `${client.url.replace('127.0.0.1', 'localhost')}/neo4j-browser`;
    browser = await launchChromium();
    page = await openNeo4jBrowser(browser, { browser: address, bolt: engine.location.neo4j?.uri ?? '' });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await client?.close();
  });

  it('are taken from the service, by a name that is allowed as it comes', {
    timeout: 60_000,
  }, async ({ skip }) => {
    if (page === undefined) return skip();
    await runInEditor(page, `:guide ${files}/guide.html`);
    await page.getByTestId('guidesDrawer').getByText('Who moved what, and what forbids it?').waitFor();
    await page.getByText('Load the style').click();
    await page.getByText('node.PossibleBreach').waitFor();
  });

  it('draw a saved question at a click, breaches red', { timeout: 60_000 }, async ({ skip }) => {
    if (page === undefined) return skip();
    await page.getByText('Draw only what the question asks for').click();
    await page.getByTestId('guideNextSlide').click();
    await page.locator('[data-testid=guidesDrawer] pre.runnable i').first().click();
    await page.getByText('Displaying 25 nodes, 25 relationships.').waitFor();
    expect(await page.locator('circle[fill="#C0232C"]').count()).toBe(2);
    expect(await page.locator('circle[fill="#F08C3A"]').count()).toBe(1);
  });
});
