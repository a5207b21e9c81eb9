import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { describePage } from './describe-page.ts';

/** What an address asks, and the filter that the endpoint understands for it. */
const filters: readonly (readonly [string, object])[] = [
  ['verdicts=BREACH', { verdicts: ['BREACH'] }],
  ['verdicts=EXEMPT&verdicts=UNKNOWN', { verdicts: ['EXEMPT', 'UNKNOWN'] }],
  ['standings=CONTESTED', { standings: ['CONTESTED'] }],
  ['bases=CITED', { bases: ['CITED'] }],
  ['resolutions=1874&resolutions=2397', { resolutions: ['1874', '2397'] }],
  ['provisions=1874-9', { provisions: ['1874-9'] }],
  ['measures=luxury-goods', { measures: ['luxury-goods'] }],
  ['categories=arms', { categories: ['arms'] }],
  ['actors=dprk', { actors: ['dprk'] }],
  ['suppliers=russian-federation', { suppliers: ['russian-federation'] }],
  ['recipients=russian-federation', { recipients: ['russian-federation'] }],
  ['carriers=angara', { carriers: ['angara'] }],
  ['transfers=tr-troops-2024', { transfers: ['tr-troops-2024'] }],
  ['certainties=MEDIUM', { certainties: ['MEDIUM'] }],
  ['from=2024-10-01&to=2024-12-31', { during: { from: '2024-10-01', to: '2024-12-31' } }],
  [
    'began=2024-03',
    {
      and: [{ during: { from: '2024-03-01', to: '2024-03-31' } }, { not: { during: { to: '2024-02-29' } } }],
    },
  ],
  ['minIndependentMakers=3', { minIndependentMakers: 3 }],
  ['maxIndependentMakers=1', { maxIndependentMakers: 1 }],
  ['direction=from-target', { suppliers: ['dprk'] }],
  ['direction=to-target', { recipients: ['dprk'] }],
  ['direction=other', { not: { or: [{ suppliers: ['dprk'] }, { recipients: ['dprk'] }] } }],
];

describePage('the list of violations', (under) => {
  const shown = () => under.page.locator('.pager p').textContent();
  const countOf = async (filter: object) => {
    const { violations } = await under.client.data(
      'query($filter: ViolationFilter) { violations(filter: $filter, first: 1) { totalCount } }',
      { filter },
    );
    return violations.totalCount as number;
  };

  it('filters by its address as the endpoint does', { timeout: 180_000 }, async () => {
    for (const [address, filter] of filters) {
      const count = await countOf(filter);
      await under.open(`/violations?${address}`);
      await expect
        .poll(shown, { message: address })
        .toContain(count === 0 ? 'No violations' : ` of ${count} `);
    }
  });

  it('filters by its fields, which write the address', async () => {
    const { page } = under;
    await under.open('/violations');
    await page.getByRole('checkbox', { name: 'breach', exact: true }).check();
    await page.getByRole('checkbox', { name: 'contested' }).check();
    await page.getByRole('combobox', { name: 'Resolution' }).fill('1874');
    await page.getByRole('option', { name: 'S/RES/1874 (2009)' }).click();
    await page.getByRole('combobox', { name: 'Supplier' }).fill('КНДР');
    await page
      .getByRole('option', { name: /Democratic People's Republic of Korea/ })
      .first()
      .click();
    await page.getByRole('spinbutton', { name: 'at least' }).fill('2');
    const count = await countOf({
      verdicts: ['BREACH'],
      standings: ['CONTESTED'],
      resolutions: ['1874'],
      suppliers: ['dprk'],
      minIndependentMakers: 2,
    });
    expect(count).toBeGreaterThan(0);
    await expect.poll(shown).toContain(` of ${count} `);
    expect(new URL(page.url()).search).toBe(
      '?verdicts=BREACH&standings=CONTESTED&resolutions=1874&suppliers=dprk&minIndependentMakers=2',
    );
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(shown).toContain(` of ${await countOf({})} `);
  });

  it('refuses a key that is not there instead of showing an empty list', async () => {
    await under.page.goto(`${under.client.url}/violations?suppliers=north-korea`);
    const alert = under.page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('north-korea');
  });

  it('sorts by its heads, and pages through everything once', async () => {
    const { page } = under;
    await under.open('/violations');
    await page.getByRole('button', { name: 'Verdict' }).click();
    await page.locator('th[aria-sort]', { hasText: 'Verdict' }).waitFor();
    await page.locator('.listing[aria-busy=false]').waitFor();
    const seen: string[] = [];
    for (;;) {
      await page.locator('tbody tr').first().waitFor();
      seen.push(
        ...(await page
          .locator('tbody th a')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))),
      );
      const next = page.getByRole('link', { name: 'Next page' });
      if ((await next.count()) === 0) break;
      const before = await shown();
      await next.click();
      await expect.poll(shown).not.toBe(before);
    }
    expect(seen).toHaveLength(await countOf({}));
    expect(new Set(seen).size).toBe(seen.length);
    await page.goBack();
    await expect.poll(shown).toContain('61 to 80');
  });

  it('saves exactly what is asked, all pages of it, as CSV and as JSON', async () => {
    const { page } = under;
    const count = await countOf({ suppliers: ['dprk'] });
    await under.open('/violations?suppliers=dprk&sort=PERIOD_ASC');
    const saved = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ]);
      return readFile(await download.path(), 'utf8');
    };
    const rows = JSON.parse(await saved('JSON'));
    expect(rows).toHaveLength(count);
    const { violations } = await under.client.data(
      '{ violations(filter: { suppliers: ["dprk"] }, orderBy: PERIOD_ASC, first: 100) { edges { node { key } } } }',
    );
    const keys = violations.edges.map(({ node }: { node: { key: string } }) => node.key);
    expect(rows.map(({ key }: { key: string }) => key)).toEqual(keys);
    const lines = (await saved('CSV')).trim().split('\r\n');
    expect(lines[0]).toContain('Verdict,Paragraph,Transfer,When');
    expect(lines.slice(1).map((line) => line.split(',').at(-1))).toEqual(keys);
  });

  it('shows what it shows again from a copied link', async () => {
    const { page } = under;
    await under.open('/violations?verdicts=BREACH&without-maker=msmt');
    const before = await shown();
    await page.getByRole('button', { name: 'Copy link to this question' }).click();
    const link = await page.evaluate('navigator.clipboard.readText()');
    await page.goto(String(link));
    await expect.poll(shown).toBe(before);
  });
});
