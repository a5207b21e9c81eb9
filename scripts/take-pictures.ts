// Takes the pictures of the documents anew, or only those named: graphiql, neo4j-browser, page.
// Needs a Chromium, and Maven with Java for the Neo4j.
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { prepare } from '../src/commands/prepare.ts';
import { openGraph } from '../src/graph/open.ts';
import { serveGraph } from '../test/api/client.ts';
import { launchChromium } from '../test/browser/chromium.ts';
import { startNeo4j } from '../test/neo4j/start-neo4j.ts';
import { takePages } from './take-page-pictures.ts';

const neighbourhood =
  "MATCH path = (:Provision {key: '1718-8-b'})<-[:AGAINST]-(:Violation)-[:THROUGH]->(:Transfer {key: 'tr-ballistic-missiles-2024'})<-[:ABOUT]-(:Claim)-[:MADE_BY]->(:Actor) RETURN path";

const browser = await launchChromium();
const wanted = (name: string) => process.argv.length < 3 || process.argv.slice(2).includes(name);
try {
  if (wanted('graphiql'))
    await takeGraphiql(await browser.newPage({ viewport: { width: 1400, height: 860 } }));
  if (wanted('neo4j-browser'))
    await takeNeo4jBrowser(await browser.newPage({ viewport: { width: 1300, height: 800 } }));
  if (wanted('page')) await takePage();
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

async function takeNeo4jBrowser(page: Page): Promise<void> {
  const neo4j = await startNeo4j();
  if (typeof neo4j === 'string' || neo4j.browser === null) throw new Error(`No Neo4j Browser: ${neo4j}`);
  const graph = await openGraph({ neo4j: neo4j.address, dataDir: null });
  await prepare(graph, () => {});
  await page.goto(`${neo4j.browser}?dbms=${neo4j.address.uri}&preselectAuthMethod=NO_AUTH`);
  await page.waitForTimeout(4_000);
  await page.locator('.monaco-editor').first().click();
  await page.keyboard.insertText(neighbourhood);
  await page.keyboard.press('Control+Enter');
  await page.waitForTimeout(3_000);
  await page.getByTitle('Fullscreen', { exact: true }).first().click();
  await page.waitForTimeout(4_000);
  await page.locator('button[aria-label="zoom-to-fit"]').click();
  await page.waitForTimeout(6_000);
  await page.screenshot({ path: picture('neo4j-browser') });
  await page.close();
  await graph.close();
  await neo4j.stop();
}

async function takePage(): Promise<void> {
  const graph = await openGraph({ neo4j: null, dataDir: null });
  await prepare(graph, () => {});
  const client = await serveGraph(graph);
  await takePages(browser, client.url, picture);
  await client.close();
  await graph.close();
}

function picture(name: string): string {
  return fileURLToPath(new URL(`../docs/pictures/${name}.png`, import.meta.url));
}
