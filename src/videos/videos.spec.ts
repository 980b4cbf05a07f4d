import { expect, type Page, test } from '@playwright/test';
import { readBuilt, sitemapPaths } from '../../scripts/built-site.ts';

const film = '/en/videos/limit-and-market-order/';
const pages = sitemapPaths().filter((path) => /\/videos\/[^/]+\/$/.test(path));

/** The clips and captions that a page has asked for so far. */
function listen(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return asked;
}

/** How far the page's video has come, once it plays. */
const second = (page: Page) => page.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime);
const isPaused = (page: Page) => page.locator('video').evaluate((video: HTMLVideoElement) => video.paused);

test('six videos and more stand in the library, in each language, each with its own page', async ({ page }) => {
  for (const locale of ['en', 'zh-cn']) {
    await page.goto(`/${locale}/videos/`);
    const links = page.locator('main .videos a');
    expect(await links.count()).toBeGreaterThanOrEqual(6);
    expect(pages).toContain(await links.first().getAttribute('href'));
  }
});

test('no clip is loaded before somebody plays it', async ({ page }) => {
  const asked = listen(page);
  for (const path of ['/en/videos/', film, '/en/deposits/choose-a-network/']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
  }
  expect(asked.filter((path) => /\.(webm|mp4)$/.test(path))).toEqual([]);
  expect(asked.filter((path) => path.endsWith('.jpg')).length).toBeGreaterThan(0);
});

test('the keyboard alone plays a video', async ({ page }) => {
  await page.goto(film);
  await page.locator('video').focus();
  await page.keyboard.press('Space');
  await expect.poll(() => second(page)).toBeGreaterThan(0.2);
});

for (const path of pages) {
  test(`${path} plays as long as it says, with captions in its own language shown at once`, async ({ page }) => {
    await page.goto(path);
    const [, said = ''] = /"duration":"PT(\d+)S"/.exec(readBuilt(path)) ?? [];
    const length = await page.locator('video').evaluate(
      (video: HTMLVideoElement) =>
        new Promise<number>((known, failed) => {
          video.addEventListener('loadedmetadata', () => known(video.duration));
          video.querySelector('source')?.addEventListener('error', () => failed(new Error('The clip could not be read.')));
          video.preload = 'metadata';
          video.load();
        }),
    );
    expect(Math.abs(length - Number(said))).toBeLessThan(0.5);
    const shown = () =>
      page
        .locator('video')
        .evaluate((video: HTMLVideoElement) =>
          [...video.textTracks]
            .filter(({ mode }) => mode === 'showing')
            .map(({ kind, language, cues }) => ({ kind, language, words: [...(cues ?? [])].map((cue) => ('text' in cue ? String(cue.text) : '')) })),
        );
    await expect.poll(async () => (await shown())[0]?.words.length ?? 0, { message: 'captions are read' }).toBeGreaterThan(5);
    const [captions, ...others] = await shown();
    expect(`${captions?.kind} ${captions?.language}`).toBe(`captions ${path.startsWith('/en/') ? 'en' : 'zh-CN'}`);
    expect(others).toEqual([]);
    // What the captions say stands in the page, too.
    const transcript = await page.locator('article').innerText();
    for (const words of captions?.words ?? []) expect(transcript).toContain(words);
  });
}

test('a chapter begins the video there, keeps its second in the address, and is marked while it runs', async ({ page }) => {
  await page.goto(film);
  const chapter = page.getByRole('link', { name: 'A limit order' });
  await chapter.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${film}#t=21`);
  await expect.poll(() => second(page)).toBeGreaterThanOrEqual(21);
  expect(await isPaused(page)).toBe(false);
  await expect(chapter).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('link', { name: 'A market order' })).not.toHaveAttribute('aria-current');
});

for (const address of [`${film}#t=9`, `${film}?t=9`]) {
  test(`${address} waits at that second, without loading anything, and plays from there`, async ({ page }) => {
    const asked = listen(page);
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => /\.(webm|mp4)$/.test(path))).toEqual([]);
    await page.locator('video').evaluate((video: HTMLVideoElement) => video.play());
    await expect.poll(() => second(page)).toBeGreaterThanOrEqual(9);
    expect(await second(page)).toBeLessThan(20);
  });
}

test('without JavaScript a video has its player and its captions, and chapters lead to their words', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(film);
  await expect(page.locator('video[controls] track[kind=captions][default]')).toHaveAttribute('srclang', 'en');
  await page.getByRole('link', { name: 'A limit order' }).click();
  await expect(page.locator('h3:target')).toHaveText('A limit order');
  await expect(page.locator('h3:target')).toBeInViewport();
  await context.close();
});

test('search finds what a video says and opens its chapter', async ({ page }) => {
  await page.goto('/en/search/?q=road+on+which+a+coin+travels');
  await expect(page.getByRole('option', { name: /What is a network/ }).first()).toHaveAttribute('href', /\/en\/videos\/what-is-a-network\//);
});

test('structured data names the video and its key moments', () => {
  const [, text = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(readBuilt(film)) ?? [];
  const [video] = (
    JSON.parse(text) as {
      '@graph': { '@type': string; thumbnailUrl: string; contentUrl: string; hasPart: { startOffset: number; endOffset: number; url: string }[] }[];
    }
  )['@graph'];
  expect(video?.['@type']).toBe('VideoObject');
  expect(video?.contentUrl).toMatch(/^https:\/\/help\.kestrel\.example\/assets\/clip\.en\..*mp4$/);
  expect(video?.hasPart.map(({ startOffset, endOffset }) => [startOffset, endOffset])).toEqual([
    [0, 9],
    [9, 21],
    [21, 33],
    [33, 42],
  ]);
  expect(video?.hasPart[1]?.url).toBe(`https://help.kestrel.example${film}?t=9`);
});

test('the page of a video fits a screen of 360 px, and its chapters are large enough for a thumb', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  for (const path of ['/zh-cn/videos/', '/zh-cn/videos/what-is-a-network/', film]) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const heights = await page.locator('video-chapters a').evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
    for (const height of heights) expect(height).toBeGreaterThanOrEqual(44);
  }
  await context.close();
});
