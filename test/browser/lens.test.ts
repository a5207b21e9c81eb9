import { expect, it } from 'vitest';
import { describePage } from './describe-page.ts';

describePage('the lens', (under) => {
  const says = () =>
    under.page.getByRole('region', { name: 'Lens', exact: true }).getByRole('status').textContent();
  const breaches = () => under.page.locator('.figures b').first().textContent();
  const breachesThrough = async (lens: object) => {
    const { violations } = await under.client.data(
      'query($lens: Lens) { violations(filter: { verdicts: [BREACH] }, lens: $lens, first: 1) { totalCount } }',
      { lens },
    );
    return String(violations.totalCount);
  };

  it('shows what was known on a day, chosen with the slider or as a date', async () => {
    const { page } = under;
    await under.open('/');
    expect(await says()).toBe('You see everything that is known.');
    await page.getByRole('button', { name: 'Lens' }).click();
    await page.getByLabel('Day of knowledge as a date').fill('2024-11-01');
    await expect.poll(breaches).toBe(await breachesThrough({ knownAt: '2024-11-01' }));
    expect(await says()).toBe('You see this through a lens: as known on 1 November 2024.');
    await page.getByRole('slider').focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(says).toBe('You see this through a lens: as known on 31 October 2024.');
    expect(new URL(page.url()).searchParams.get('known')).toBe('2024-10-31');
  });

  it('switches makers and sources off, and leaves weak claims out', async () => {
    const { page } = under;
    await under.open('/');
    await page.getByRole('button', { name: 'Lens' }).click();
    await page.getByRole('combobox', { name: 'Makers switched off' }).click();
    await page.getByRole('option', { name: /Multilateral Sanctions Monitoring Team/ }).click();
    await expect.poll(breaches).toBe(await breachesThrough({ withoutMakers: ['msmt'] }));
    await page.getByRole('combobox', { name: 'Sources switched off' }).fill('white house briefing');
    await page.getByRole('option', { name: /Rajin-Dunay/ }).click();
    await page.getByRole('combobox', { name: 'Least strength of claims' }).selectOption('ASSESSED');
    const lens = {
      withoutMakers: ['msmt'],
      withoutSources: ['src-us-nsc-2023-10-13'],
      minStrength: 'ASSESSED',
    };
    await expect.poll(breaches).toBe(await breachesThrough(lens));
    await expect.poll(says).toContain('without the word of Multilateral Sanctions Monitoring Team');
    expect(await says()).toContain('only claims that are assessed or stronger');
  });

  it('goes along from page to page, is plain to see, and comes off', async () => {
    const { page } = under;
    await under.open('/?without-maker=msmt');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Transfers' }).click();
    await expect.poll(under.title).toBe('Transfers');
    await expect
      .poll(says)
      .toBe('You see this through a lens: without the word of Multilateral Sanctions Monitoring Team.');
    const { transfers } = await under.client.data(
      '{ transfers(lens: { withoutMakers: ["msmt"] }, first: 1) { totalCount } }',
    );
    await expect.poll(() => page.locator('.pager p').textContent()).toContain(` of ${transfers.totalCount} `);
    await page.getByRole('button', { name: 'Take the lens off' }).click();
    await expect.poll(says).toBe('You see everything that is known.');
    expect(new URL(page.url()).search).toBe('');
  });

  it('is compared with another: what disappeared, because of which claims', async () => {
    const { page } = under;
    await under.open('/?without-maker=msmt');
    await page.getByRole('link', { name: 'What differs' }).click();
    await expect.poll(under.title).toBe('Compare two lenses');
    const { compare } = await under.client.data(
      '{ compare(from: {}, to: { withoutMakers: ["msmt"] }, first: 1) { totalCount counts { kind count } } }',
    );
    const figures = page.getByRole('list', { name: 'Changes' }).locator('b');
    await figures.first().waitFor();
    expect(await figures.allTextContents()).toEqual(
      compare.counts.map(({ count }: { count: number }) => String(count)),
    );
    expect(await page.locator('.pager p').textContent()).toContain(`of ${compare.totalCount} changes`);
    const gone = page.getByRole('table', { name: 'Disappeared: violations' }).locator('tbody tr');
    expect(await gone.count()).toBe(
      compare.counts.find(({ kind }: { kind: string }) => kind === 'DISAPPEARED')?.count,
    );
    expect(await gone.first().textContent()).toContain('not found');
    expect(await gone.first().textContent()).toContain('Multilateral Sanctions Monitoring Team');
    await page.getByRole('button', { name: 'Swap the two' }).click();
    await page.getByRole('table', { name: 'Appeared: violations' }).waitFor();
  });
});
