// Takes the pictures of the README and the docs anew: needs a Chromium, and Maven with Java for the Neo4j.
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { prepare } from '../src/commands/prepare.ts';
import { openGraph } from '../src/graph/open.ts';
import { serveGraph } from '../test/api/client.ts';
import { launchChromium } from '../test/browser/chromium.ts';
import { takeNeo4jBrowserPictures } from './neo4j-browser-pictures.ts';

const browser = await launchChromium();
try {
  await takeGraphiql(await browser.newPage({ viewport: { width: 1400, height: 860 } }));
  await takeNeo4jBrowserPictures(browser, picture);
} finally {
  await browser.close();
}

async function takeGraphiql(page: Page): Promise<void> {
  const graph = await openGraph({ neo4j: null, dataDir: null });
  await prepare(graph, () => {});
  const client = await serveGraph(graph);
  await page.goto(`${client.url}/graphql`);
  await page.waitForSelector('.graphiql-execute-button');
  await page.waitForTimeout(1_500);
  await page.click('.graphiql-execute-button');
  await page.waitForFunction("document.querySelector('.result-window').textContent.includes('totalCount')");
  await page.waitForTimeout(500);
  await page.screenshot({ path: picture('graphiql') });
  await page.close();
  await client.close();
  await graph.close();
}

function picture(name: string): string {
  return fileURLToPath(new URL(`../docs/pictures/${name}.png`, import.meta.url));
}
