import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { buildCopy } from '../../scripts/site-copy.ts';

/**
 * What our own content does not have, in a copy of the site that is built with it: a hosted video, on YouTube in English and on Bilibili
 * in Chinese, and a live chat that closes.
 */
const video = 'content/videos/search-here/video.yaml';
const channels = 'content/support/channels.yaml';
const port = 4323;
const site = `http://localhost:${port}`;
let folder: string;
let server: ChildProcess;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(240_000);
  folder = buildCopy((copy) => {
    const rewrite = (file: string, change: (text: string) => string) => writeFileSync(join(copy, file), change(readFileSync(join(copy, file), 'utf8')));
    rewrite(video, (text) =>
      text
        .replace('{ host: own, id: clip.en }', '{ host: youtube, id: dQw4w9WgXcQ }')
        .replace('{ host: own, id: clip.zh-cn }', '{ host: bilibili, id: BV1xx411c7mD }'),
    );
    // The chat stands first.
    rewrite(channels, (text) => text.replace('hours: always', "hours: [{ days: [monday], from: '09:00', to: '18:00' }]"));
  });
  server = spawn(process.execPath, ['scripts/serve.ts'], { cwd: folder, env: { ...process.env, PORT: String(port) }, stdio: 'ignore' });
  await expect
    .poll(
      () =>
        fetch(`${site}/robots.txt`).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 30_000 },
    )
    .toBe(true);
});

test.afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

const hosts = [
  {
    path: '/en/videos/search-here/',
    host: 'YouTube',
    domain: 'www.youtube-nocookie.com',
    page: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    chapter: /[?&]start=11&/,
  },
  {
    path: '/zh-cn/videos/search-here/',
    host: 'Bilibili',
    domain: 'player.bilibili.com',
    page: 'https://www.bilibili.com/video/BV1xx411c7mD/',
    chapter: /autoplay=0&t=11$/,
  },
];

/** Answers in place of the hosts, which no test may need, and keeps what was asked of them. */
async function listen(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.route(/^https:/, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Player</title>' });
  });
  return asked;
}

for (const { path, host, domain, page: watch, chapter } of hosts) {
  test(`${host} is named, asked for nothing before the button, and shows its player after it, by keyboard`, async ({ page }) => {
    const asked = await listen(page);
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    await page.goto(site + path);
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    await expect(page.locator('hosted-video')).toContainText(domain);
    await page.getByRole('button', { name: host }).focus();
    await page.keyboard.press('Enter');
    const frame = page.locator('hosted-video iframe');
    await expect(frame).toBeFocused();
    await expect(frame).toHaveAccessibleName(/.+/);
    await expect.poll(() => asked.map((address) => new URL(address).host)).toEqual([domain]);
    expect(refused).toEqual([]);
  });

  test(`a chapter begins the player of ${host} at its second`, async ({ page }) => {
    const asked = await listen(page);
    await page.goto(site + path);
    await page.locator('video-chapters a').nth(1).click();
    await expect(page.locator('hosted-video iframe')).toHaveAttribute('src', chapter);
    await page.locator('video-chapters a').nth(0).click();
    await expect.poll(() => asked.length).toBe(2);
  });

  test(`without JavaScript the poster leads to ${host}, which does not learn from where`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site + path);
    const link = page.getByRole('link', { name: host });
    await expect(link).toHaveAttribute('href', watch);
    await expect(link).toHaveAttribute('rel', 'noreferrer');
    await context.close();
  });
}

test('the policy opens frames for the two hosts and no other', async ({ request }) => {
  const policy = (await request.get(`${site}/en/`)).headers()['content-security-policy'];
  expect(policy).toContain('frame-src https://www.youtube-nocookie.com https://player.bilibili.com;');
});

test('while live chat is closed, the assistant and a ticket are offered in its place, and not while it is open', async ({ page }) => {
  const chat = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Live chat' }) });
  const assistant = chat.getByRole('link', { name: 'Ask the assistant meanwhile' });
  const ticket = chat.getByRole('link', { name: 'Open a ticket now instead' });
  await page.clock.setFixedTime('2026-11-29T12:00:00Z');
  await page.goto(`${site}/en/contact/deposits/`);
  await expect(chat).toContainText('Closed now, opens Monday 09:00');
  await expect(ticket).toHaveAttribute('href', '/en/contact/ticket/deposits/');
  await assistant.click();
  await expect(page.getByRole('dialog', { name: 'Assistant' })).toBeVisible();
  await page.clock.setFixedTime('2026-11-30T12:00:00Z');
  await page.reload();
  await expect(chat).toContainText('Open now');
  await expect(assistant).toBeHidden();
  await expect(ticket).toBeHidden();
});
