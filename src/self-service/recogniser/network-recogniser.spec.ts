import { expect, type Page, test } from '@playwright/test';

const tron = 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t';

async function ask(page: Page, text: string, locale = 'en') {
  await page.goto(`/${locale}/networks/`);
  await page.locator('#code').fill(text);
  await page.locator('network-recogniser button').click();
  const answer = page.locator('network-recogniser .answer');
  await expect(answer).not.toBeEmpty();
  return answer;
}

test('an address is answered with its network, the checksum and a link to the network', async ({ page }) => {
  const answer = await ask(page, ` ${tron.slice(0, 9)} ${tron.slice(9)}\u200b`);
  await expect(answer).toContainText('checksum is right');
  await expect(answer.getByRole('link')).toHaveText(['TRON']);
  await answer.getByRole('link').click();
  await expect(page.locator('h1')).toHaveText(/^TRON/);
});

test('an address that needs a memo says so, in Chinese as well', async ({ page }) => {
  await expect(await ask(page, 'rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh')).toContainText('Destination tag');
  await expect(await ask(page, 'rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh', 'zh-cn')).toContainText('校验和正确');
});

test('of several networks that fit, all are named, and those that we do not accept', async ({ page }) => {
  const answer = await ask(page, '0x00000000219ab540356cBB839Cbe05303d7705Fa');
  await expect(answer.getByRole('link')).toHaveCount(10);
  await expect(answer).toContainText('one of 10 networks');
  await expect(answer.getByRole('listitem').filter({ hasText: 'Linea' })).toContainText('we do not accept this network');
});

test('a damaged address is told what is wrong, and the field is marked', async ({ page }) => {
  await expect(await ask(page, tron.slice(0, -1))).toContainText('Expected 34 characters; found 33');
  await expect(page.locator('#code')).toHaveAttribute('aria-invalid', 'true');
});

test('a seed phrase is refused and taken out of the field', async ({ page }) => {
  await expect(await ask(page, `${'abandon '.repeat(11)}about`)).toContainText('looks like a seed phrase');
  await expect(page.locator('#code')).toHaveValue('');
});

test('a megabyte of text, nothing and markup are answered in a sentence', async ({ page }) => {
  await expect(await ask(page, 'T'.repeat(1_000_000))).toContainText('found 1,000,000');
  await expect(await ask(page, '  ')).toContainText('the field is empty');
  const answer = await ask(page, '<img src=x onerror=alert(1)>');
  await expect(answer).toContainText('No network on our list');
  await expect(answer.locator('img')).toHaveCount(0);
});

test('Enter asks; what is pasted is in no request, no address and no storage', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await page.goto('/en/networks/');
  await page.locator('#code').fill(tron);
  await page.locator('#code').press('Enter');
  await expect(page.locator('network-recogniser .answer')).toContainText('TRON');
  expect(asked.filter((request) => request.includes(tron))).toEqual([]);
  expect(page.url()).not.toContain(tron);
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain(tron);
});

test('without script the button leads to the table, and the address holds nothing of the field', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/en/networks/');
  await page.locator('#code').fill(tron);
  await page.locator('network-recogniser button').click();
  await page.waitForURL('**/en/networks/?#all');
  await context.close();
});

test('where the facts cannot be loaded, the reader is told so and can try again', async ({ page }) => {
  await page.route('**/data/networks.json', (route) => route.abort());
  await expect(await ask(page, tron)).toContainText('could not be loaded');
  await page.unroute('**/data/networks.json');
  await page.locator('network-recogniser button').click();
  await expect(page.locator('network-recogniser .answer')).toContainText('checksum is right');
});

test('all that the recogniser loads when it is asked is at most 20 KB', async ({ page }) => {
  await page.goto('/en/networks/');
  await page.waitForLoadState('networkidle');
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize)));
  await page.locator('#code').fill(tron);
  await page.locator('#code').press('Enter');
  await expect(page.locator('network-recogniser .answer')).toContainText('TRON');
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeGreaterThan(5000);
  expect(bytes).toBeLessThanOrEqual(20_000);
  console.log(`The recogniser loads ${bytes} bytes in ${sizes.length} requests.`);
});
