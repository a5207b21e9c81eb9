import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, it } from 'vitest';
import { addresses } from './addresses.ts';
import { describePage } from './describe-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describePage('every page', (under) => {
  /** Serious and critical findings, each with the element that it is of. */
  const findings = async () => {
    const { violations } = await under.page.evaluate(() =>
      (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  };

  it.each(Object.entries(addresses))(
    '%s opens by its address, can be used by everybody in light and in dark, and fits a phone',
    async (_, { address, title }) => {
      await under.open(address);
      await under.page.waitForLoadState('networkidle');
      if (title !== '') expect(await under.title()).toBe(title);
      expect(await under.page.title()).toContain('Breachgraph');
      // Both engines answer alike, so what is made of an answer is looked at once.
      if (under.engine === 'embedded') {
        await under.page.evaluate(axe);
        expect(await findings()).toEqual([]);
        await under.page.emulateMedia({ colorScheme: 'dark' });
        expect(await findings()).toEqual([]);
      }
      await under.page.setViewportSize({ width: 390, height: 844 });
      expect(await under.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    },
  );

  it('keeps the colours that a reader chose for the next visit', async () => {
    await under.open('/caps');
    const chosen = () => under.page.evaluate('document.documentElement.dataset.theme');
    expect(await chosen()).toBe('auto');
    await under.page.getByRole('button', { name: 'Colours: auto' }).click();
    await under.page.getByRole('button', { name: 'Colours: light' }).click();
    expect(await chosen()).toBe('dark');
    await under.open('/caps');
    expect(await chosen()).toBe('dark');
  });
});
