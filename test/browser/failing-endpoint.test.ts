import { expect, it } from 'vitest';
import { describePage } from './describe-page.ts';

describePage('a failing endpoint', (under) => {
  const alert = () => under.page.getByRole('alert');

  it('that cannot be reached is said plainly, and trying again shows the page', async () => {
    under.expectComplaints();
    await under.page.route('**/graphql', (route) => route.abort());
    await under.page.goto(`${under.client.url}/violations`);
    await alert().waitFor();
    expect(await alert().textContent()).toContain('cannot answer now');
    await under.page.unroute('**/graphql');
    await under.page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => under.page.getByRole('heading', { level: 1 }).textContent()).toBe('Violations');
  });

  it('that refuses is quoted', async () => {
    const errors = [{ message: 'The database did not answer in time.', extensions: { code: 'TIMEOUT' } }];
    await under.page.route('**/graphql', (route) => route.fulfill({ json: { errors } }));
    await under.page.goto(`${under.client.url}/transfers/tr-troops-2024`);
    await alert().waitFor();
    expect(await alert().textContent()).toContain('The database did not answer in time.');
  });

  it('that is slow is waited for and called slow, never blank', async () => {
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    await under.page.route('**/graphql', async (route) => {
      await held;
      await route.continue();
    });
    await under.page.goto(`${under.client.url}/caps`);
    const status = under.page.getByRole('main').getByRole('status');
    await expect.poll(() => status.textContent(), { timeout: 10_000 }).toContain('slow to answer');
    release();
    await expect.poll(() => under.page.getByRole('heading', { level: 1 }).textContent()).toBe('Caps');
  });

  it('leaves the parts of a page that were answered', async () => {
    await under.page.route('**/graphql', (route) =>
      route.request().postData()?.includes('dashboard/DesignatedEnds')
        ? route.fulfill({ json: { errors: [{ message: 'Too long.', extensions: { code: 'TIMEOUT' } }] } })
        : route.continue(),
    );
    await under.open('/actors/angara');
    await alert().waitFor();
    expect(await under.title()).toBe('Angara');
    expect(await alert().textContent()).toContain('Too long.');
  });
});
