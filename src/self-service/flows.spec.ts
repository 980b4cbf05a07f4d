import { expect, type Page, test } from '@playwright/test';
import { barriers } from '../../scripts/barriers.ts';

/** What is carried to the ticket that is opened next. */
const carried = (page: Page) => page.evaluate(() => JSON.parse(sessionStorage.getItem('case') ?? 'null') as unknown);

test('a flow is walked by keyboard to an outcome, which says what was answered', async ({ page }) => {
  await page.goto('/en/fix/withdrawal-missing/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My withdrawal is not there');
  await expect(page.getByText('Question 1 · at most 4 more')).toBeVisible();
  for (const answer of ['Yes', '“Processing”', 'Longer']) {
    const link = page.getByRole('main').getByRole('link', { name: answer, exact: true });
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveTitle(/·/);
    await expect(link).toHaveCount(0);
  }
  await expect(page).toHaveURL('/en/fix/withdrawal-missing/mine/processing/longer/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('We have to look');
  for (const name of ['What to do now', 'How long it takes', 'What cannot be done', 'Your answers so far']) {
    await expect(page.getByRole('heading', { name })).toBeVisible();
  }
  await expect(page.locator('main dd:not(.change)')).toHaveText(['Yes', '“Processing”', 'Longer']);
});

test('the way back is there in the page and in the browser, each answer can be changed, and one can start again', async ({ page }) => {
  await page.goto('/en/fix/deposit-missing/');
  await page.getByRole('link', { name: 'It is not in the list' }).click();
  await page.getByRole('link', { name: /From a wallet/ }).click();
  await page.getByRole('link', { name: 'Back to the question before' }).click();
  await expect(page).toHaveURL('/en/fix/deposit-missing/not-there/');
  await page.goBack();
  await expect(page).toHaveURL('/en/fix/deposit-missing/not-there/blockchain/');
  await page.getByRole('link', { name: 'Change' }).first().click();
  await expect(page).toHaveURL('/en/fix/deposit-missing/');
  await page.goto('/en/fix/deposit-missing/not-there/blockchain/');
  await page.getByRole('link', { name: 'Start again' }).click();
  await expect(page).toHaveURL('/en/fix/deposit-missing/');
});

test('without JavaScript a flow is walked as well, with the same summary and a ticket of the right topic', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/zh-cn/fix/wrong-network-or-memo/');
  for (const answer of ['充值没填 Memo 或标签，或填错了', '是', '没填']) await page.getByRole('main').getByRole('link', { name: answer, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('币在我们的地址上，证明是你的就能入账。');
  await expect(page.locator('main dd:not(.change)')).toHaveText(['充值没填 Memo 或标签，或填错了', '是', '没填']);
  await expect(page.getByRole('button', { name: '复制网址' })).toBeHidden();
  await page.getByRole('link', { name: '带上这些回答提交工单' }).click();
  await expect(page).toHaveURL('/zh-cn/contact/ticket/deposits/');
  await context.close();
});

test('a ticket begins with the answers', async ({ page }) => {
  await page.goto('/en/fix/withdrawal-missing/mine/processing/longer/');
  await page.getByRole('link', { name: 'Open a ticket with these answers' }).click();
  await expect(page).toHaveURL('/en/contact/ticket/withdrawals/');
  await expect(page.locator('[data-field="status-shown"]')).toHaveValue('Processing');
  await expect(page.locator('[data-field="description"]')).toHaveValue(/My withdrawal is not there: .*\n.*– Yes\n.*– “Processing”\n.*– Longer$/);
  expect(await carried(page)).toBeNull();
});

test('an address of an outcome holds the answers: it reads the same for whoever is sent it, and is copied with a button', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto('/en/fix/api-refuses/code/code-50113/different/');
  await page.getByRole('button', { name: 'Copy the address' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await context.close();
});

test('the language switch keeps the step and with it the answers', async ({ page }) => {
  await page.goto('/en/fix/withdrawal-missing/mine/sent/not-found/');
  await page.getByRole('link', { name: '简体中文' }).click();
  await expect(page).toHaveURL('/zh-cn/fix/withdrawal-missing/mine/sent/not-found/');
  await expect(page.locator('main dd:not(.change)')).toHaveText(['是', '“已发送”', '查不到']);
});

test('search engines are told of the first page of a flow, not of its steps', async ({ page }) => {
  await page.goto('/en/fix/deposit-missing/');
  await expect(page.locator('meta[name=robots]')).toHaveCount(0);
  await expect(page.locator('link[rel=canonical]')).toHaveCount(1);
  await page.goto('/en/fix/deposit-missing/not-there/');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
});

test('the home page, the article and the search lead to a flow', async ({ page }) => {
  await page.goto('/en/');
  await expect(page.locator('section[aria-labelledby=fix]').getByRole('link')).toHaveCount(8);
  await page.goto('/en/deposits/deposit-not-credited/');
  await page.getByRole('link', { name: /Find out step by step/ }).click();
  await expect(page).toHaveURL('/en/fix/deposit-missing/');
  await page.goto('/en/search/?q=check+my+missing+deposit+step+by+step');
  await expect(page.locator('search-box a[role=option]').first()).toContainText('My deposit is not there');
});

for (const path of [
  '/en/fix/account-stolen/frozen/',
  '/zh-cn/fix/account-stolen/frozen/withdrawal/sent/',
  '/en/fix/deposit-missing/not-there/blockchain/have-it/confirmed/mine/both-right/open/longer/',
  '/zh-cn/fix/identity-check-failed/refused/document/',
  '/en/fix/withdrawal-missing/mine/completed/different/',
]) {
  test(`${path} is sound in both themes, and fits a screen of 360 px with controls for a thumb`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '', colorScheme: 'light', reducedMotion: 'reduce', viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (error) => heard.push(error.message));
    expect((await page.goto(path))?.status()).toBe(200);
    await expect(page.locator('h1')).toHaveCount(1);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await barriers(page)).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main li > a, main nav a, main .button, main .change a')]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 44)
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(small.filter((html) => !html.includes('noreferrer'))).toEqual([]);
    expect(heard).toEqual([]);
    await context.close();
  });
}
