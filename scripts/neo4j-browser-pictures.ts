import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { prepare } from '../src/commands/prepare.ts';
import { openGraph } from '../src/graph/open.ts';
import { serveGraph } from '../test/api/client.ts';
import { openNeo4jBrowser, runInEditor } from '../test/browser/neo4j-browser-page.ts';
import { startNeo4j } from '../test/neo4j/start-neo4j.ts';

const neighbourhood =
  "MATCH path = (:Provision {key: '1718-8-b'})<-[:AGAINST]-(:Violation)-[:THROUGH]->(:Transfer {key: 'tr-ballistic-missiles-2024'})<-[:ABOUT]-(:Claim)-[:MADE_BY]->(:Actor) RETURN path";

const questions = [
  'missiles-and-their-breaches',
  'explain-a-breach',
  'denials-overtaken',
  'port-calls-of-listed-ships',
];

/** Takes pictures of the guide, and of drawings in the style, in a real Neo4j Browser. */
export async function takeNeo4jBrowserPictures(
  browser: Browser,
  fileOf: (name: string) => string,
): Promise<void> {
  const neo4j = await startNeo4j();
  if (typeof neo4j === 'string' || neo4j.browser === null) throw new Error(`No Neo4j Browser: ${neo4j}`);
  const graph = await openGraph({ neo4j: neo4j.address, dataDir: null });
  await prepare(graph, () => {});
  const client = await serveGraph(graph);
  const page = await openNeo4jBrowser(browser, { browser: neo4j.browser, bolt: neo4j.address.uri });
  try {
    await takeGuide(page, client.url.replace('127.0.0.1', 'localhost'), fileOf('neo4j-browser-guide'));
    await takeDrawing(page, neighbourhood, fileOf('neo4j-browser'));
    for (const name of questions) await takeDrawing(page, questionOf(name), fileOf(`neo4j-browser-${name}`));
  } finally {
    await page.close();
    await client.close();
    await graph.close();
    await neo4j.stop();
  }
}

async function takeGuide(page: Page, service: string, file: string): Promise<void> {
  await runInEditor(page, `:guide ${service}/neo4j-browser/guide.html`);
  await page.getByText('Load the style').click();
  await page.getByText('Draw only what the question asks for').click();
  await page.waitForTimeout(1_000);
  await runInEditor(page, ':clear');
  await runInEditor(page, questionOf('explain-a-breach'));
  await page.waitForTimeout(6_000);
  await page.screenshot({ path: file });
  await page.getByTestId('navigationGuides').click();
}

/** Draws what Cypher returns on the whole page, once it has come to rest. */
async function takeDrawing(page: Page, cypher: string, file: string): Promise<void> {
  await runInEditor(page, ':clear');
  await page.waitForTimeout(1_000);
  await runInEditor(page, cypher);
  await page.waitForTimeout(3_000);
  await page.getByTitle('Fullscreen', { exact: true }).first().click();
  await page.waitForTimeout(4_000);
  await page.locator('button[aria-label="zoom-to-fit"]').click();
  await page.waitForTimeout(6_000);
  await page.screenshot({ path: file });
  await page.getByTitle('Close fullscreen', { exact: true }).first().click();
}

function questionOf(name: string): string {
  return readFileSync(new URL(`../cypher/browser/${name}.cypher`, import.meta.url), 'utf8');
}
