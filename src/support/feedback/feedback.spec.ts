import { createServer } from 'node:http';
import { expect, type Page, test } from '@playwright/test';
import { listen, serveRewritten } from '../../../scripts/rewritten-site.ts';

const article = 'deposits/deposit-not-credited';

/** A server that takes feedback as an operator's would, and what came to it. */
async function takeFeedback() {
  const taken: { method: string | undefined; type: string | undefined; told: unknown }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      taken.push({ method: request.method, type: request.headers['content-type'], told: JSON.parse(body) });
      response.writeHead(204).end();
    });
  });
  const { origin, ...rest } = await listen(server);
  return { taken, address: `${origin}/take`, ...rest };
}

/** The site as it would be with an address for feedback. */
const serveWithFeedback = (address: string) => serveRewritten((html) => html.replace('<html ', `<html data-feedback="${address}" `), { feedback: address });

const kept = (page: Page) => page.evaluate(() => (localStorage.getItem('feedback') ?? '').split('\n').filter(Boolean));
const day = () => new Date().toISOString().slice(0, 10);

test('“yes” thanks and is kept on the device, once; nothing is sent where the setting names no address', async ({ page }) => {
  const asked: string[] = [];
  await page.goto(`/en/${article}/`);
  await page.waitForLoadState('networkidle');
  page.on('request', (request) => asked.push(request.url()));
  const box = page.locator('article-feedback');
  await box.getByLabel('Yes').check();
  await expect(box.getByText('Good. Should something else come up')).toBeVisible();
  await box.getByLabel('No').check();
  await expect(box.getByText('Good. Should something else come up')).toBeHidden();
  await box.getByLabel('Yes').check();
  expect(await kept(page)).toEqual([JSON.stringify({ article, helpful: true, lang: 'en', day: day() })]);
  expect(asked).toEqual([]);
});

for (const javaScriptEnabled of [true, false]) {
  test(`“no” asks why and leads to a person with article and reason, ${javaScriptEnabled ? 'with' : 'without'} script`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(`/zh-cn/${article}/`);
    const box = page.locator('article-feedback');
    await expect(box.getByRole('link')).toHaveCount(0);
    await box.getByRole('group', { name: '这篇文章有帮助吗？' }).getByLabel('没帮助').check();
    await expect(box.getByRole('link')).toHaveCount(6);
    await box.getByRole('link', { name: '没看懂' }).click();
    await expect(page).toHaveURL(`/zh-cn/contact/?article=${encodeURIComponent(article)}&reason=not-understood`);
    await context.close();
  });
}

test('an answer goes to the address of the setting: article, language, answer, reason and day, and nothing else', async ({ page }) => {
  await using server = await takeFeedback();
  await using site = await serveWithFeedback(server.address);
  await page.goto(`${site.origin}/zh-cn/${article}/`);
  await page.locator('article-feedback').getByLabel('没帮助').check();
  expect(server.taken).toEqual([]);
  await page.locator('article-feedback').getByRole('link', { name: '没看懂' }).click();
  await expect.poll(() => server.taken).toHaveLength(1);
  expect(server.taken[0]).toEqual({
    method: 'POST',
    type: 'text/plain;charset=UTF-8',
    told: { article, helpful: false, reason: 'not-understood', lang: 'zh-CN', day: day() },
  });
});

test('a question that found nothing goes to the address of the setting without what is personal, once it is asked', async ({ page }) => {
  await using server = await takeFeedback();
  await using site = await serveWithFeedback(server.address);
  await page.goto(`${site.origin}/en/`);
  const field = page.locator('search-box input');
  await field.pressSequentially('مرحبا 13800138000', { delay: 20 });
  await expect(page.locator('search-box').getByRole('status')).toContainText('Nothing found');
  await expect.poll(() => server.taken, { timeout: 15_000 }).toHaveLength(1);
  expect(server.taken[0]?.told).toEqual({ search: 'مرحبا …', lang: 'en', day: day() });
  expect((await kept(page)).join()).not.toContain('138');
});

test('a seed phrase that somebody searches for is neither kept nor sent', async ({ page }) => {
  await using server = await takeFeedback();
  await using site = await serveWithFeedback(server.address);
  await page.goto(`${site.origin}/en/`);
  const loaded = page.waitForResponse(/find-secrets/);
  await page.locator('search-box input').fill('silly tornado ring zebra album leopard angry absent engage ugly orphan athlete');
  await loaded;
  await page.waitForTimeout(500);
  expect(await kept(page)).toEqual([]);
  expect(server.taken).toEqual([]);
});

test('where storage is forbidden, an answer is sent all the same and nothing fails', async ({ page }) => {
  await using server = await takeFeedback();
  await using site = await serveWithFeedback(server.address);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  const failed: string[] = [];
  page.on('pageerror', (error) => failed.push(error.message));
  await page.goto(`${site.origin}/en/${article}/`);
  await page.locator('article-feedback').getByLabel('Yes').check();
  await expect.poll(() => server.taken).toHaveLength(1);
  expect(failed).toEqual([]);
});
