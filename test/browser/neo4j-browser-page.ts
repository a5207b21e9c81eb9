import type { Browser, Page } from 'playwright-core';

/** A page of Neo4j Browser, connected to a server that asks for no password. */
export async function openNeo4jBrowser(
  browser: Browser,
  at: { browser: string; bolt: string },
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1300, height: 800 } });
  await page.goto(`${at.browser}?dbms=${at.bolt}&preselectAuthMethod=NO_AUTH`);
  await page.getByTestId('navigationGuides').waitFor({ timeout: 30_000 });
  await page.getByText('You are connected').first().waitFor({ timeout: 30_000 });
  return page;
}

/** Types a command or Cypher into the editor and runs it. */
export async function runInEditor(page: Page, text: string): Promise<void> {
  await page.locator('.monaco-editor').first().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
  await page.keyboard.press('Control+Enter');
}
