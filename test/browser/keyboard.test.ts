import { expect, it } from 'vitest';
import { describePage } from './describe-page.ts';

describePage('a reader without a mouse', (under) => {
  const focused = () =>
    under.page.evaluate(
      "(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').trim()",
    );

  it('skips to the content, searches in any script, and lands on a heading', async () => {
    const { page } = under;
    await under.open('/');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate('document.activeElement?.id')).toBe('content');

    await page.keyboard.press('/');
    await page.keyboard.type('김여정');
    await page
      .getByRole('option', { name: /Kim Yo Jong/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(under.title).toBe('Kim Yo Jong');
    await expect.poll(focused).toBe('Kim Yo Jong');
  });

  it('finds a ship by its number and unfolds its ties', async () => {
    const { page } = under;
    await under.open('/caps');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('IMO 9179842');
    await page.getByRole('option').first().getByText('Angara').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(under.title).toBe('Angara');
    await page.getByText('The same as a list').focus();
    await page.keyboard.press('Enter');
    const items = page.locator('.node-list > li');
    await items.nth(1).waitFor();
    const before = await items.count();
    await page.getByRole('button', { name: 'Unfold M Leasing LLC' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('button', { name: 'Unfold M Leasing LLC' }).count()).toBe(0);
    await expect.poll(() => items.count()).toBeGreaterThanOrEqual(before);
  });

  it('narrows a list, opens a violation, and takes one voice away', async () => {
    const { page } = under;
    await under.open('/violations');
    await page.getByRole('checkbox', { name: 'breach', exact: true }).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => page.url()).toContain('verdicts=BREACH');
    await page.getByRole('combobox', { name: 'Transfer' }).focus();
    await page.keyboard.type('pantsir');
    await page
      .getByRole('option', { name: /Pantsir/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('transfers=tr-pantsir-to-dprk');
    const narrowed = page.locator('tbody tr').first().filter({ hasText: 'Pantsir' });
    await narrowed.getByRole('rowheader').getByRole('link').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(under.title).toContain('Pantsir');
    expect(await page.getByText('It rests on one maker:').count()).toBe(1);
    await page.getByRole('button', { name: 'Look without it' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(under.title).toBe('No such violation');
    await page.getByRole('main').getByRole('button', { name: 'Take the lens off' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(under.title).toContain('Pantsir');
  });

  it('closes the search with Escape and is where they were', async () => {
    const { page } = under;
    await under.open('/resolutions');
    await page.keyboard.press('/');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    expect(await under.title()).toBe('Resolutions');
  });
});
