import type { Browser, Page } from 'playwright-core';

/** What is pictured: where, and what to do before. */
const pictures: readonly {
  readonly name: string;
  readonly address: string;
  readonly phone?: boolean;
  readonly before?: (page: Page) => Promise<void>;
}[] = [
  { name: 'overview', address: '/' },
  { name: 'violations', address: '/violations?verdicts=BREACH&standings=CONTESTED' },
  { name: 'violation', address: '/violations/goods:tr-ballistic-missiles-2024:1874-9' },
  {
    name: 'path',
    address: '/violations/goods:tr-ballistic-missiles-2024:1874-9',
    before: (page) => scrollTo(page, 'From source to resolution'),
  },
  { name: 'sole-maker', address: '/violations/goods:tr-pantsir-to-dprk:1874-10' },
  { name: 'transfers', address: '/transfers' },
  { name: 'transfer', address: '/transfers/tr-angara-2023-09' },
  {
    name: 'quantities',
    address: '/transfers/tr-containers-since-2023',
    before: (page) => scrollTo(page, 'Who says how much'),
  },
  { name: 'resolutions', address: '/resolutions' },
  { name: 'resolution', address: '/resolutions/1874' },
  { name: 'actor', address: '/actors/kim-yo-jong' },
  { name: 'vessel', address: '/actors/angara', before: unfold },
  { name: 'place', address: '/places/port-rajin' },
  { name: 'source', address: '/sources/src-kcna-2025-04-28' },
  { name: 'caps', address: '/caps' },
  { name: 'cap', address: '/caps/2397-5' },
  {
    name: 'lens',
    address: '/?known=2024-11-01',
    before: (page) => page.getByRole('button', { name: 'Lens', exact: true }).click(),
  },
  { name: 'compare', address: '/compare?without-maker=msmt' },
  {
    name: 'assess',
    address:
      '/assess?categories=coal&suppliers=dprk&recipients=china&from=2024-05-01&to=2024-05-01&asked=yes',
  },
  { name: 'search', address: '/', before: search },
  { name: 'phone-overview', address: '/', phone: true },
  { name: 'phone-violation', address: '/violations/goods:tr-ballistic-missiles-2024:1874-9', phone: true },
  { name: 'phone-violations', address: '/violations?without-maker=msmt', phone: true },
  { name: 'phone-transfer', address: '/transfers/tr-angara-2023-09', phone: true },
];

/** Takes every page of the service at `url` in light and in dark. */
export async function takePages(
  browser: Browser,
  url: string,
  fileOf: (name: string) => string,
): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const { name, address, phone, before } of pictures) {
      const viewport = phone ? { width: 390, height: 844 } : { width: 1280, height: 900 };
      const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
      await page.goto(`${url}${address}`);
      await page.waitForSelector('h1');
      await page.waitForLoadState('networkidle');
      await before?.(page);
      await page.waitForTimeout(800);
      await page.screenshot({ path: fileOf(`page-${name}-${colorScheme}`) });
      await page.close();
    }
}

async function scrollTo(page: Page, heading: string): Promise<void> {
  await page.getByRole('heading', { name: heading }).evaluate((element) => element.scrollIntoView());
}

async function unfold(page: Page): Promise<void> {
  await page.getByText('The same as a list').click();
  await page.getByRole('button', { name: 'Unfold M Leasing LLC' }).click();
  await page.waitForTimeout(1_500);
  await page.getByText('The same as a list').click();
  await scrollTo(page, 'Relations');
}

async function search(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type('김여정');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
}
