import { expect, test } from '@playwright/test';

test('the language switch keeps the page', async ({ page }) => {
  await page.goto('/en/deposits/choose-a-network/');
  await page.getByRole('link', { name: '简体中文' }).click();
  await expect(page).toHaveURL('/zh-cn/deposits/choose-a-network/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('/en/deposits/choose-a-network/');
});

test('the language switch keeps the question of a search', async ({ page }) => {
  await page.goto('/en/search/?q=usdt');
  await page.getByRole('link', { name: '简体中文' }).click();
  await expect(page).toHaveURL('/zh-cn/search/?q=usdt');
  await expect(page.locator('search-box input')).toHaveValue('usdt');
});

test('a language that was chosen is remembered for the address without one', async ({ page }) => {
  await page.goto('/en/');
  await page.getByRole('link', { name: '简体中文' }).click();
  await expect(page).toHaveURL('/zh-cn/');
  await page.goto('/');
  await expect(page).toHaveURL('/zh-cn/');
});

for (const [locale, home] of [
  ['zh-TW', '/zh-cn/'],
  ['zh-CN', '/zh-cn/'],
  ['en-GB', '/en/'],
  ['de-DE', '/en/'],
] as const) {
  test(`a reader whose browser speaks ${locale} is led to ${home}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '', locale });
    const page = await context.newPage();
    await page.goto('/');
    await expect(page).toHaveURL(home);
    await context.close();
  });
}

test('without JavaScript the first page offers both languages', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'English' })).toHaveAttribute('href', '/en/');
  await page.getByRole('link', { name: '简体中文' }).click();
  await expect(page).toHaveURL('/zh-cn/');
  await context.close();
});

test('a theme that was chosen holds on the next page, before it is painted', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/en/');
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByLabel('Theme').selectOption('dark');
  expect(await paper()).not.toBe(light);
  await page.goto('/en/deposits/', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByLabel('Theme').selectOption('');
  expect(await paper()).toBe(light);
});

test('on a phone the menu opens without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto('/en/deposits/');
  const link = page.locator('nav#menu').getByRole('link', { name: 'All articles' });
  await expect(link).toBeHidden();
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(link).toBeVisible();
  await context.close();
});

for (const path of [
  '/en/',
  '/zh-cn/',
  '/en/deposits/deposit-not-credited/',
  '/zh-cn/api/sign-a-request/',
  '/en/search/?q=deposit',
  '/zh-cn/everything/',
  '/en/nowhere/',
  '/',
]) {
  test(`${path} fits a screen of 360 px without moving sideways, and its controls are large enough for a thumb`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '', viewport: { width: 360, height: 740 }, javaScriptEnabled: path !== '/' });
    const page = await context.newPage();
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('header a, header button, header select, form input, .button')]
        .filter((element) => element.checkVisibility() && !element.matches('.unseen, .skip') && element.getBoundingClientRect().height < 44)
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(small).toEqual([]);
    await context.close();
  });
}

test('the first Tab leads to the content, past the head of the page', async ({ page }) => {
  await page.goto('/en/deposits/deposit-not-credited/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('a word of the glossary is explained where it stands, by keyboard and without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/en/deposits/deposit-not-credited/');
  const term = page.getByRole('button', { name: 'transaction ID' });
  await term.press('Enter');
  await expect(page.locator('#term-txid')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('#term-txid')).toBeHidden();
  await context.close();
});
