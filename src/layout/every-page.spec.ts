import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { allPaths } from '../../scripts/built-site.ts';

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

/** What axe finds, with the elements. We have no frames, so that axe needs no second page to put its results together. */
async function barriers(page: Page, rules?: string[]): Promise<string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules ? builder.withRules(rules) : builder).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`);
}

for (const path of allPaths()) {
  const missing = path.endsWith('/nowhere/') ? path : undefined;

  test(`${path} is sound: no barrier in either theme, one h1, a silent console, no failed or foreign request`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '', colorScheme: 'light', reducedMotion: 'reduce' });
    const page = await context.newPage();
    // The address without a language leads on where its script runs; it is looked at as it stands before.
    if (path === '/') await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    const heard = listen(page, missing);
    const response = await page.goto(path);
    expect(response?.status()).toBe(missing ? 404 : 200);
    expect(response?.headers()['content-security-policy']).toContain("default-src 'self'");
    await page.waitForLoadState('networkidle');
    await expect(page.locator('h1')).toHaveCount(1);
    expect(await barriers(page)).toEqual([]);
    // Only colours differ between the themes.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await barriers(page, ['color-contrast'])).toEqual([]);
    expect(heard()).toEqual([]);
    await context.close();
  });

  test(`${path} says the same without JavaScript`, async ({ browser, baseURL }) => {
    const read = async (javaScriptEnabled: boolean) => {
      const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled });
      const page = await context.newPage();
      await page.goto(path);
      const text = await page.locator('main').innerText();
      await context.close();
      return text;
    };
    const without = await read(false);
    expect(without.length).toBeGreaterThan(20);
    // The page of results is made by script; without it, the way to the list of everything stands there instead.
    if (path.endsWith('/search/')) expect(without).toMatch(/JavaScript/);
    else if (path !== '/') expect(without).toBe(await read(true));
  });
}
