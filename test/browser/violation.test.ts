import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { describePage } from './describe-page.ts';

const key = 'goods:tr-ballistic-missiles-2024:1874-9';

describePage('a violation', (under) => {
  it('says verdict and standing side by side, every condition, and who denies it', async () => {
    const { violation } = await under.client.data(
      'query($key: ID!) { violation(key: $key) { transfer { claims { by { name } } } explanation { text conditions { reason } } } }',
      { key },
    );
    await under.open(`/violations/${key}`);
    const { page } = under;
    expect(await page.getByRole('region', { name: 'Verdict' }).textContent()).toContain('Breach');
    expect(await page.getByRole('region', { name: 'Standing' }).textContent()).toContain('Contested');
    expect(await page.locator('.prose').textContent()).toBe(violation.explanation.text);
    const conditions = await page.getByRole('table', { name: 'Conditions' }).textContent();
    for (const { reason } of violation.explanation.conditions) expect(conditions).toContain(reason);
    const claims = page.getByRole('table', { name: 'Claims' }).locator('tbody tr');
    expect(await claims.count()).toBe(violation.transfer.claims.length);
    expect(await claims.filter({ hasText: 'Kim Yo Jong' }).textContent()).toContain('denies');
  });

  it('draws the path, which is saved as a picture and as a drawing that stands alone', async () => {
    await under.open(`/violations/${key}`);
    const { page } = under;
    const save = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ]);
      return readFile(await download.path());
    };
    const svg = (await save('Save as SVG')).toString('utf8');
    expect(svg).toMatch(/^<svg [^>]*xmlns=/);
    for (const word of ['Claim: denies', 'ballistic missiles', '1874 OP 9', 'S/RES/1874'])
      expect(svg).toContain(word);
    expect(svg).not.toMatch(/class=|var\(/);
    const png = await save('Save as PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBeGreaterThan(2_000);
  });

  it('gives a citation with the versions and the lens that bring it back', async () => {
    await under.open(`/violations/${key}?without-maker=msmt`);
    await under.page.locator('.citation').getByRole('button', { name: 'Copy' }).click();
    await under.page.getByText('Copied.').waitFor();
    const text = String(await under.page.evaluate('navigator.clipboard.readText()'));
    expect(text).toContain('breach if the claims hold');
    expect(text).toContain('without the word of Multilateral Sanctions Monitoring Team');
    expect(text).toMatch(/data version \d+, rules \d/);
    expect(text).toContain(under.page.url());
  });

  it('marks a paragraph whose number nobody has seen, and a record to check', async () => {
    await under.open('/violations/goods:tr-ballistic-missiles-2024:1718-8-b');
    await under.page.getByText('number not seen').first().waitFor();
    await under.open('/resolutions/2397#2397-16');
    const paragraph = under.page.getByRole('region', { name: '2397 OP 16' });
    expect(await paragraph.textContent()).toContain('number not seen');
    expect(await paragraph.textContent()).toContain('check');
  });

  it('prints without the controls, and with the facts', async () => {
    await under.open(`/violations/${key}`);
    await under.page.emulateMedia({ media: 'print' });
    expect(await under.page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(false);
    expect(await under.page.getByRole('button', { name: 'Save as SVG' }).isVisible()).toBe(false);
    expect(await under.page.getByRole('table', { name: 'Claims' }).isVisible()).toBe(true);
  });
});
