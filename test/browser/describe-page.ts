import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import type { Client } from '../api/client.ts';
import { describeServed } from '../api/served.ts';
import type { EngineUnderTest } from '../engines.ts';
import { chromiumPath, launchChromium } from './chromium.ts';

if (chromiumPath === null && process.env['CI'] === 'true')
  throw new Error('CI needs a Chromium, and there is none.');

/** The analysts' page in a browser; a fresh tab for each test. */
export interface PageUnderTest {
  readonly page: Page;
  readonly client: Client;
  /** Which engine answers. */
  readonly engine: EngineUnderTest['name'];
  /** Opens an address of the page and waits until its answer is there. */
  open(address: string): Promise<void>;
  /** The first heading. */
  title(): Promise<string | null>;
  /** Complaints of the browser that a test expects; without a word here, each one fails the test. */
  expectComplaints(): void;
}

/** Runs `tests` in Chromium on each engine. No test may ask another host or make the browser complain. */
export function describePage(name: string, tests: (under: PageUnderTest) => void): void {
  describe.skipIf(chromiumPath === null)(
    'in a browser (needs Chromium or Chrome)',
    { timeout: 60_000 },
    () => {
      describeServed(name, (client, engine) => {
        let browser: Browser;
        let context: BrowserContext;
        let page: Page;
        let complaints: string[] = [];
        let others: string[] = [];
        let complaining = false;

        beforeAll(async () => {
          browser = await launchChromium();
        });
        afterAll(() => browser?.close());
        beforeEach(async () => {
          [complaints, others, complaining] = [[], [], false];
          context = await browser.newContext({
            viewport: { width: 1280, height: 900 },
            reducedMotion: 'reduce',
          });
          await context.grantPermissions(['clipboard-read', 'clipboard-write']);
          page = await context.newPage();
          page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
          page.on('pageerror', (error) => complaints.push(String(error)));
          page.on('request', (request) => {
            const url = request.url();
            if (/^(https?|wss?):/.test(url) && !url.startsWith(client.url)) others.push(url);
          });
        });
        afterEach(async () => {
          await context.close();
          expect(others).toEqual([]);
          if (!complaining) expect(complaints).toEqual([]);
        });

        tests({
          client,
          engine: engine.name,
          get page() {
            return page;
          },
          open: async (address) => {
            await page.goto(`${client.url}${address}`);
            const heading = page.locator('h1');
            const again = page.getByRole('button', { name: 'Try again' });
            // A Neo4j that plans a question for the first time may be too slow on a busy machine: asked again, as a reader would.
            for (let tries = 0; tries < 4; tries++) {
              await heading.or(again).first().waitFor();
              if ((await heading.count()) > 0) return;
              await again.click();
            }
            await heading.waitFor();
          },
          title: () => page.locator('h1').textContent(),
          expectComplaints: () => {
            complaining = true;
          },
        });
      });
    },
  );
}
