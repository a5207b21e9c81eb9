import { expect, it } from 'vitest';
import { describePage } from './describe-page.ts';

interface Count {
  readonly group: string;
  readonly label: string;
  readonly breaches: number;
  readonly possibleBreaches: number;
}

describePage('figures', (under) => {
  /** The numbers of a table, by what heads their row. */
  const table = async (caption: string) => {
    const rows = under.page.getByRole('table', { name: caption, exact: true }).locator('tbody tr');
    await rows.first().waitFor();
    const texts = await rows.evaluateAll((all) =>
      all.map((row) => Array.from(row.children, (cell) => (cell.textContent ?? '').trim())),
    );
    return texts.map((cells) => [cells[0], Number(cells.at(-2)), Number(cells.at(-1))]);
  };

  it('of the overview equal the endpoint’s, with and without a lens', async () => {
    for (const [address, lens] of [
      ['/', {}],
      ['/?without-maker=msmt', { withoutMakers: ['msmt'] }],
    ] as const) {
      const counts = await under.client.data(
        `query($lens: Lens) {
          resolutions: violationCounts(by: RESOLUTION, lens: $lens) { label breaches possibleBreaches }
          suppliers: violationCounts(by: SUPPLIER, lens: $lens, limit: 8) { label breaches possibleBreaches }
          verdicts: violationCounts(by: VERDICT, lens: $lens) { group count }
          sole: violations(filter: { maxIndependentMakers: 1 }, lens: $lens, first: 1) { totalCount }
        }`,
        { lens },
      );
      const asRows = (groups: Count[]) =>
        groups.map(({ label, breaches, possibleBreaches }) => [label, breaches, possibleBreaches]);
      await under.open(address);
      expect(await table('Violations by resolution')).toEqual(asRows(counts.resolutions));
      expect(await table('Violations by supplier')).toEqual(asRows(counts.suppliers));
      const figures = await under.page.locator('.figures b').allTextContents();
      const countOf = (verdict: string) =>
        String(counts.verdicts.find((one: Count) => one.group === verdict)?.count ?? 0);
      expect(figures.slice(0, 3)).toEqual([
        countOf('BREACH'),
        countOf('POSSIBLE_BREACH'),
        String(counts.sole.totalCount),
      ]);
    }
  });

  it('lead to lists of as many rows as they say', async () => {
    await under.open('/');
    const figures = under.page.locator('.figures a, table .number a, .inline-figures a');
    const links = await figures.evaluateAll((all) =>
      all.map((link) => ({
        href: link.getAttribute('href') ?? '',
        count: Number.parseInt(link.textContent ?? '', 10),
      })),
    );
    expect(links.length).toBeGreaterThan(20);
    for (const { href, count } of links.filter((_, index) => index % 4 === 0)) {
      await under.open(href);
      await expect.poll(() => under.page.locator('.pager p').textContent()).toContain(` of ${count} `);
    }
  });

  it('of a ledger equal the endpoint’s', async () => {
    const { capLedger } = await under.client.data(
      '{ capLedger(provision: "2397-5", on: "2024-06-30") { total { min max } limit { amount } } }',
    );
    expect(capLedger).toEqual({ total: { min: 1_000_000, max: null }, limit: { amount: 500_000 } });
    await under.open('/caps/2397-5');
    const year = under.page
      .getByRole('row')
      .filter({ has: under.page.getByRole('rowheader', { name: '2024', exact: true }) });
    const text = await year.first().textContent();
    expect(text).toContain('500,000 barrels');
    expect(text).toContain('at least 1,000,000 barrels, no upper end');
    expect(text).toContain('between 7 March 2024 and 5 November 2024');
  });
});
