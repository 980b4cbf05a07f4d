import { expect, type Page, test } from '@playwright/test';
import { articlePaths, readBuilt } from '../../scripts/built-site.ts';

/** Bytes and requests that a reader pays for, as the server sends them: brotli at the level of a CDN. */
async function weigh(page: Page, path: string) {
  const sizes: Promise<{ type: string; bytes: number }>[] = [];
  page.on('requestfinished', (request) => {
    const type = request.resourceType();
    if (['document', 'stylesheet', 'script'].includes(type)) sizes.push(request.sizes().then(({ responseBodySize }) => ({ type, bytes: responseBodySize })));
  });
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  return Promise.all(sizes);
}

for (const path of [
  '/en/deposits/deposit-not-credited/',
  '/zh-cn/deposits/deposit-not-credited/',
  '/en/api/sign-a-request/',
  '/zh-cn/api/sign-a-request/',
  '/en/',
  '/zh-cn/',
]) {
  test(`the first view of ${path} is at most 20 KB in at most 5 requests, its script at most 6 KB`, async ({ page }) => {
    const parts = await weigh(page, path);
    const total = (of: typeof parts) => of.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(parts.length).toBeLessThanOrEqual(5);
    expect(total(parts)).toBeGreaterThan(3000);
    expect(total(parts)).toBeLessThanOrEqual(20_000);
    expect(total(parts.filter(({ type }) => type === 'script'))).toBeLessThanOrEqual(6000);
    console.log(`${path}: ${total(parts)} bytes in ${parts.length} requests`);
  });
}

test('the longest article is within the budget, too', async ({ page }) => {
  const [longest = ''] = articlePaths().sort((a, b) => readBuilt(b).length - readBuilt(a).length);
  const parts = await weigh(page, longest);
  expect(
    parts.reduce((sum, { bytes }) => sum + bytes, 0),
    longest,
  ).toBeLessThanOrEqual(20_000);
});
