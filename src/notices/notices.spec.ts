import { expect, type Page, test } from '@playwright/test';
import { serveRewritten } from '../../scripts/rewritten-site.ts';

/** The announcement of the sample content that lasts for years. */
const announcement = { en: 'We call nobody and write to nobody first', 'zh-cn': '我们不会主动打电话或私信任何人' };
const incident = 'Deposits over TRON are late';
const bar = (page: Page) => page.locator('site-notice');

for (const [locale, title] of Object.entries(announcement)) {
  for (const javaScriptEnabled of [true, false]) {
    test(`a notice that holds stands on top of pages of ${locale} and leads to its page, ${javaScriptEnabled ? 'with' : 'without'} script`, async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled });
      const page = await context.newPage();
      for (const path of ['', 'deposits/', 'deposits/deposit-not-credited/', 'search/']) {
        await page.goto(`/${locale}/${path}`);
        await expect(bar(page).getByRole('link', { name: title })).toBeVisible();
      }
      await expect(bar(page).getByRole('button')).toHaveCount(javaScriptEnabled ? 1 : 0);
      await bar(page).getByRole('link', { name: title }).click();
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await context.close();
    });
  }
}

test('a notice that is put away stays away, on this page and the next, and leaves the keyboard in the page', async ({ page }) => {
  await page.goto('/en/');
  await page.getByRole('button', { name: 'Put this notice away' }).press('Enter');
  await expect(bar(page).getByText(announcement.en)).toBeHidden();
  await expect(page.locator('main')).toBeFocused();
  await page.goto('/en/deposits/');
  await expect(bar(page).getByText(announcement.en)).toBeHidden();
  // Not even for a moment: the page is hidden from a reader who has put notices away until script knows.
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/en/deposits/');
  await expect(bar(page).getByText(announcement.en)).toBeHidden();
});

test('a notice begins and ends by the reader’s clock, whenever the page was built', async ({ page }) => {
  const shows = async (from: string, until: string, isHiddenAtBuild: boolean) => {
    const times = `data-from="${from}" data-until="${until}"${isHiddenAtBuild ? ' hidden' : ''}`;
    await using site = await serveRewritten((html) => html.replace(/(data-notice="2026-11-02[^"]*") data-from="[^"]*" data-until="[^"]*"/, `$1 ${times}`));
    await page.goto(`${site.origin}/en/deposits/`);
    await expect(bar(page).first()).toBeAttached();
    return bar(page).getByText(announcement.en).isVisible();
  };
  expect(await shows('2020-01-01T00:00:00Z', '2099-01-01T00:00:00Z', true)).toBe(true);
  expect(await shows('2098-01-01T00:00:00Z', '2099-01-01T00:00:00Z', false)).toBe(false);
  expect(await shows('2019-01-01T00:00:00Z', '2020-01-01T00:00:00Z', false)).toBe(false);
});

test('the page of notices sorts them by the reader’s clock', async ({ page }) => {
  const titlesOf = (name: string) => page.getByRole('region', { name }).getByRole('heading', { level: 3 });
  await page.clock.setFixedTime(new Date('2026-10-14T07:00:00Z'));
  await page.goto('/en/notices/');
  await expect(titlesOf('Now')).toHaveText([incident]);
  await expect(titlesOf('Planned')).toHaveCount(2);
  await expect(page.getByText('Nothing special at the moment')).toBeHidden();
  await page.clock.setFixedTime(new Date('2040-01-01T00:00:00Z'));
  await page.goto('/en/notices/');
  await expect(page.getByText('Nothing special at the moment')).toBeVisible();
  await expect(titlesOf('Over')).toHaveCount(3);
  await expect(page.getByRole('heading', { name: 'Planned' })).toBeHidden();
});

test('times stand in UTC, and behind it by the reader’s clock', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', timezoneId: 'Asia/Shanghai' });
  const page = await context.newPage();
  await page.goto('/en/notices/2026-10-14-tron-deposits-late/');
  await expect(page.locator('local-moment').first()).toHaveText('Oct 14, 2026, 06:20 UTC (Oct 14, 2026, 14:20 GMT+8 by your clock)');
  await context.close();
});

test('an incident tells what became of it, the latest first, each update at an address of its own', async ({ page }) => {
  await page.goto('/en/notices/2026-10-14-tron-deposits-late/#update-202610140705');
  await expect(page.getByRole('listitem').filter({ hasText: 'UTC' })).toHaveText([/11:45/, /09:40/, /07:05/, /06:20/]);
  await expect(page.locator('li:target')).toContainText('The cause is known');
});

test('the feed of each language is found from every page and can be read', async ({ page }) => {
  for (const [locale, title] of Object.entries(announcement)) {
    await page.goto(`/${locale}/deposits/deposit-not-credited/`);
    const address = (await page.locator('link[type="application/rss+xml"]').getAttribute('href')) ?? '';
    const feed = await page.evaluate(async (from) => {
      const xml = new DOMParser().parseFromString(await (await fetch(from)).text(), 'application/xml');
      const texts = (selector: string) => [...xml.querySelectorAll(selector)].map((element) => element.textContent ?? '');
      return { broken: xml.querySelector('parsererror') !== null, language: texts('language'), titles: texts('item > title'), links: texts('item > link') };
    }, address);
    expect(feed.broken).toBe(false);
    expect(feed.language).toEqual([locale === 'en' ? 'en' : 'zh-CN']);
    expect(feed.titles).toContain(title);
    for (const link of feed.links) {
      const response = await page.request.get(new URL(link).pathname);
      expect(response.status(), link).toBe(200);
    }
  }
});
