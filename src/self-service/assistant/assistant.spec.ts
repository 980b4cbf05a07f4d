import { expect, type Page, test } from '@playwright/test';
import { barriers } from '../../../scripts/barriers.ts';
import { serveRewritten } from '../../../scripts/rewritten-site.ts';
import { chat } from '../../model/chat.ts';

const article = '/en/deposits/choose-a-network/';
const panel = (page: Page) => page.getByRole('dialog', { name: 'Assistant' });
const log = (page: Page) => page.getByRole('log');
const field = (page: Page) => page.getByLabel('Your question');

/** Opens the panel from the head of a page. */
async function open(page: Page, path = article) {
  await page.goto(path);
  await page.getByRole('banner').getByRole('link', { name: 'Assistant' }).click();
  await expect(panel(page)).toBeVisible();
}

/** Says something as a person does, and waits for the turn. */
async function say(page: Page, said: string) {
  const before = await log(page).locator('.turn').count();
  await field(page).fill(said);
  await field(page).press('Enter');
  await expect(log(page).locator('.turn')).toHaveCount(before + 1);
}

test('nothing is asked for before somebody opens it, and nothing from others afterwards', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(article);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /assistant|pagefind/.test(url))).toEqual([]);
  await page.getByRole('banner').getByRole('link', { name: 'Assistant' }).click();
  await expect(field(page)).toBeFocused();
  await say(page, 'my deposit has not arrived');
  expect(asked.some((url) => url.endsWith('/en/assistant/knowledge.json'))).toBe(true);
  expect(asked.filter((url) => new URL(url).hostname !== 'localhost')).toEqual([]);
});

test('by keyboard alone: opened, asked, answered in a log, told that it did not help, closed with Escape, and back where one was', async ({ page }) => {
  await page.goto(article);
  const link = page.getByRole('banner').getByRole('link', { name: 'Assistant' });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('my deposit has not arrived');
  await page.keyboard.press('Enter');
  const answer = log(page).locator('.turn').last();
  await expect(answer).toContainText('My deposit has not arrived. What should I do?');
  await expect(answer.locator('blockquote')).not.toBeEmpty();
  await expect(answer).toContainText('Checked on');
  await expect(answer.getByRole('link', { name: 'Read the whole article' })).toHaveAttribute('href', '/en/deposits/deposit-not-credited/');
  await expect(answer.getByRole('link', { name: /step by step/ })).toHaveAttribute('href', '/en/fix/deposit-missing/');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await answer.getByRole('button', { name: 'No' }).focus();
  await page.keyboard.press('Enter');
  await expect(log(page).locator('.turn')).toHaveCount(2);
  await expect(log(page).locator('.turn').last()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(link).toBeFocused();
});

test('a danger is told at once, with what to do first', async ({ page }) => {
  await open(page, '/en/deposits/');
  await say(page, 'someone from support wants my seed phrase');
  const turn = log(page).locator('.turn');
  await expect(turn).toHaveAttribute('data-kind', 'danger');
  await expect(turn).toContainText('Give it to nobody');
  await expect(turn.getByRole('listitem')).toHaveCount(6);
  await expect(turn.getByRole('link').first()).toHaveAttribute('href', /^\/en\/security\//);
});

test('a question that fits several is asked back, and what is chosen is answered', async ({ page }) => {
  await page.goto('/zh-cn/assistant/');
  await page.getByLabel('你的问题').fill('手续费');
  await page.keyboard.press('Enter');
  await log(page).getByRole('button').first().click();
  await expect(log(page).locator('.turn').last()).toHaveAttribute('data-kind', 'answer');
  await expect(log(page).getByRole('button', { name: '解决了' })).toBeVisible();
  // What was offered before is no longer to be pressed.
  await expect(log(page).getByRole('button', { name: '都不是' })).toHaveCount(0);
});

test('the conversation is still there on the next page of this tab, and is gone when it is deleted', async ({ page }) => {
  await open(page);
  await say(page, 'forgot my password');
  await log(page).getByRole('link', { name: 'Read the whole article' }).click();
  await expect(page).toHaveURL(/reset-password/);
  await page.getByRole('banner').getByRole('link', { name: 'Assistant' }).click();
  await expect(log(page)).toContainText('forgot my password');
  await expect(log(page).locator('.turn')).toHaveCount(1);
  await panel(page).getByRole('button', { name: 'Delete the conversation' }).click();
  await expect(log(page)).toBeEmpty();
  await expect(panel(page).getByText('The conversation is deleted.')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('assistant')))).toEqual([]);
});

test('a secret is neither kept nor shown, and the reader is told', async ({ page }) => {
  const phrase = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
  await open(page);
  await say(page, `i gave a man my words ${phrase}`);
  await expect(log(page)).toContainText('I have taken a secret out of your message');
  await expect(log(page)).toContainText('•••');
  expect(await page.content()).not.toContain('sausage');
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).not.toContain('sausage');
});

test('a chat that opens in the page begins with the conversation, and the panel makes room for it', async ({ page }) => {
  const setting = { kind: 'intercom', app: 'abc12345', region: 'us' };
  const escaped = (value: object) => JSON.stringify(value).replaceAll('"', '&quot;');
  await using site = await serveRewritten((html) => html.replaceAll(escaped({ kind: 'link' }), escaped(setting)), { chat: chat.parse(setting) });
  const body = `window.calls = [...window.Intercom.q]; window.Intercom = (...call) => window.calls.push(call);`;
  await page.route('https://widget.intercom.io/**', (route) => route.fulfill({ contentType: 'text/javascript', body }));
  await open(page, `${site.origin}${article}`);
  await say(page, 'withdrawal stuck under review');
  await log(page).getByRole('button', { name: 'No' }).click();
  await panel(page).getByRole('button', { name: 'I want a person' }).click();
  await log(page).getByRole('button', { name: 'Open live chat' }).click();
  const conversation = expect.stringMatching(/^I asked: withdrawal stuck under review\nThe assistant quoted: .+\nThat did not help\./) as unknown;
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'calls') as unknown)).toContainEqual(['showNewMessage', conversation]);
  await expect(panel(page)).toBeHidden();
});

test('what goes along to a person is seen first, and stands in the preview of the ticket', async ({ page }) => {
  await open(page);
  await say(page, 'withdrawal stuck under review');
  await log(page).getByRole('button', { name: 'No' }).click();
  await panel(page).getByRole('button', { name: 'I want a person' }).click();
  const turn = log(page).locator('[data-kind=hand-over]');
  await expect(turn.getByRole('listitem').first()).toHaveText('I asked: withdrawal stuck under review');
  await turn.getByRole('link', { name: 'Open a ticket with this' }).click();
  await expect(page).toHaveURL(/\/en\/contact\/ticket\/withdrawals\//);
  await expect(page.locator('[data-field=description]')).toHaveValue(/I asked: withdrawal stuck under review\nThe assistant quoted: /);
  await expect(page.locator('[data-field=subject]')).toHaveValue('withdrawal stuck under review');
  // The rest of the form is the reader's.
  for (const unknown of await page.getByLabel('I do not know').all()) await unknown.check();
  for (const required of await page.locator('[data-field][required]').all()) if ((await required.inputValue()) === '') await required.fill('1');
  await page.getByRole('button', { name: 'Check and preview' }).click();
  await expect(page.locator('[data-preview=description]')).toHaveValue(/I asked: withdrawal stuck under review/);
});

test('once it is loaded it answers without a line', async ({ page, context }) => {
  await open(page);
  await say(page, 'why did i get liquidated');
  await context.setOffline(true);
  await say(page, 'the 6 digit code is always rejected');
  await expect(log(page).locator('.turn').last()).toContainText('My code is refused as wrong');
  await say(page, 'they told me to move my coins to a safe wallet');
  await expect(log(page).locator('.turn').last()).toHaveAttribute('data-kind', 'danger');
  await context.setOffline(false);
});

test('where it cannot be loaded the question stays, and a second try answers it', async ({ page }) => {
  await page.route('**/knowledge.json', (route) => route.abort());
  await open(page);
  await field(page).fill('forgot my password');
  await field(page).press('Enter');
  await expect(panel(page)).toContainText('I could not load what I need');
  await expect(field(page)).toHaveValue('forgot my password');
  await page.unroute('**/knowledge.json');
  await field(page).press('Enter');
  await expect(log(page).locator('.turn')).toHaveCount(1);
});

test('what stands in storage is text', async ({ page }) => {
  await page.goto('/en/assistant/');
  await page.evaluate(() => sessionStorage.setItem('assistant:en', JSON.stringify([{ say: '<img src=x onerror=alert(1)> deposit' }])));
  await page.reload();
  await expect(log(page).locator('.said')).toContainText('<img src=x');
  expect(await log(page).locator('img').count()).toBe(0);
});

test('without JavaScript its page says so and leads on', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(article);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Assistant' }).click();
  await expect(page).toHaveURL('/en/assistant/');
  await expect(page.locator('noscript p')).toContainText('The assistant needs JavaScript');
  await expect(field(page)).toBeHidden();
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: /My deposit has not arrived/ })).toBeVisible();
  await expect(main.locator('a[href^="/en/fix/"]')).toHaveCount(8);
  await expect(main.getByRole('link', { name: 'All ways to reach us' })).toBeVisible();
  await context.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`on a phone of 360 px, ${colorScheme}: the panel fills the screen, has no barrier, and its controls are large enough`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '', viewport: { width: 360, height: 740 }, colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto('/en/deposits/');
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Assistant' }).click();
    await expect(panel(page)).toBeVisible();
    await say(page, 'fee');
    await say(page, 'they want me to pay tax before i can withdraw');
    await say(page, 'let me talk to a human');
    expect(await page.evaluate(() => document.querySelector('.assistant-panel')?.scrollWidth ?? 999)).toBeLessThanOrEqual(360);
    const small = await panel(page).evaluate((dialog) =>
      [...dialog.querySelectorAll<HTMLElement>('button, input, a')]
        .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 40)
        .map((each) => each.outerHTML.slice(0, 80)),
    );
    expect(small).toEqual([]);
    expect(await barriers(page, { within: '.assistant-panel' })).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Menu' })).toBeFocused();
    await context.close();
  });
}
