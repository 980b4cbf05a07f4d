import { test as base, type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test';
import { barriers } from '../../scripts/barriers.ts';
import { allPaths } from '../../scripts/built-site.ts';

/**
 * What script makes better is not what it says without: hours move into the reader's zone, a form shows a preview before it sends.
 * Specs of their own look at these.
 */
const bettered = ['opening-hours', 'ticket-form', 'complaint-form .send button', 'calculator-box'];

/** A page with script and one without, for all the addresses that a worker looks at: new ones for each would cost a third of the time. */
const test = base.extend<object, { reader: Page; plainReader: Page }>({
  reader: [pageWith({ colorScheme: 'light', reducedMotion: 'reduce' }), { scope: 'worker' }],
  plainReader: [pageWith({ javaScriptEnabled: false }), { scope: 'worker' }],
});

function pageWith(options: BrowserContextOptions) {
  return async ({ browser }: { browser: Browser }, use: (page: Page) => Promise<void>) => {
    const context = await browser.newContext(options);
    await use(await context.newPage());
    await context.close();
  };
}

/** Listens to a page: what it says in the console, what it asks of others, what it does not get. */
function listen(page: Page, expected404?: string) {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(`${message.type()}: ${message.text()} (${message.location().url})`));
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => heard.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== 'localhost') heard.push(`foreign: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && new URL(response.url()).pathname !== expected404) heard.push(`${response.status()}: ${response.url()}`);
  });
  return () => heard.filter((line) => !(expected404 && line.includes('404') && line.includes(expected404)));
}

/** What a page says, but for what script betters. */
async function textOf(page: Page): Promise<string> {
  return page.locator('main').evaluate((main, names) => {
    for (const element of main.querySelectorAll(names)) element.remove();
    return (main as HTMLElement).innerText;
  }, bettered.join());
}

// What one page still asks for is not heard as a failure of the next.
test.afterEach(async ({ reader }) => {
  reader.removeAllListeners();
  await reader.unrouteAll({ behavior: 'wait' });
  await reader.goto('about:blank');
});

for (const path of allPaths()) {
  const missing = path.endsWith('/nowhere/') ? path : undefined;

  test(`${path} is sound: no barrier in either theme, one h1, a silent console, no failed or foreign request, the same without script`, async ({
    reader: page,
    plainReader: plainPage,
    baseURL,
  }) => {
    const address = new URL(path, baseURL).href;
    await page.emulateMedia({ colorScheme: 'light' });
    // The address without a language leads on where its script runs; it is looked at as it stands before.
    if (path === '/') await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    const heard = listen(page, missing);
    const response = await page.goto(address);
    expect(response?.status()).toBe(missing ? 404 : 200);
    expect(response?.headers()['content-security-policy']).toContain("default-src 'self'");
    await expect(page.locator('h1')).toHaveCount(1);
    expect(await barriers(page)).toEqual([]);
    // Only colours differ between the themes.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await barriers(page, { rules: ['color-contrast'] })).toEqual([]);

    await plainPage.goto(address);
    const without = await textOf(plainPage);
    expect((await plainPage.locator('main').innerText()).length).toBeGreaterThan(20);
    // Results and a conversation are made by script; without it, other ways on stand there instead.
    if (/\/(search|assistant)\/$/.test(path)) expect(without).toMatch(/JavaScript/);
    else if (path !== '/') expect(without).toBe(await textOf(page));
    expect(heard()).toEqual([]);
  });
}
