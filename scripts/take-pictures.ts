// Takes the pictures of the README and the docs anew, or only those named: graphiql, neo4j-browser, page.
// Needs a Chromium, Maven with Java for the Neo4j, and port 4000, which addresses in the pictures name.
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { prepare } from '../src/commands/prepare.ts';
import { openGraph } from '../src/graph/open.ts';
import { serveGraph } from '../test/api/client.ts';
import { launchChromium } from '../test/browser/chromium.ts';
import { takeNeo4jBrowserPictures } from './neo4j-browser-pictures.ts';
import { takePages } from './page-pictures.ts';

const browser = await launchChromium();
const wanted = (name: string) => process.argv.length < 3 || process.argv.slice(2).includes(name);
try {
  if (wanted('graphiql'))
    await takeGraphiql(await browser.newPage({ viewport: { width: 1400, height: 860 } }));
  if (wanted('neo4j-browser')) await takeNeo4jBrowserPictures(browser, picture);
  if (wanted('page')) await takePage();
} finally {
  await browser.close();
}

async function takeGraphiql(page: Page): Promise<void> {
  const graph = await openGraph({ neo4j: null, dataDir: null });
  await prepare(graph, () => {});
  const client = await serveGraph(graph, { port: 4000 });
  await page.goto(`${client.url}/graphql`);
  await page.waitForSelector('.graphiql-execute-button');
  await page.waitForTimeout(1_500);
  await page.click('.graphiql-execute-button');
  await page.locator('.result-window', { hasText: 'totalCount' }).waitFor();
  await page.waitForTimeout(500);
  await page.screenshot({ path: picture('graphiql') });
  await page.close();
  await client.close();
  await graph.close();
}

async function takePage(): Promise<void> {
  const graph = await openGraph({ neo4j: null, dataDir: null });
  await prepare(graph, () => {});
  const client = await serveGraph(graph, { port: 4000 });
  await takePages(browser, client.url, picture);
  await client.close();
  await graph.close();
}

function picture(name: string): string {
  return fileURLToPath(new URL(`../docs/pictures/${name}.png`, import.meta.url));
}
