import { expect, type Page, test } from '@playwright/test';
import { barriers } from '../../scripts/barriers.ts';

const options = (page: Page) => page.locator('#results').getByRole('option');
const fieldOf = (page: Page) => page.locator('search-box input');

// A test may end while a request that it answers is still under way: the answer is of no use then, and no failure.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

/** What nobody asks in such words: the full text is asked, too. */
const inText = 'microseconds';

/** Types as a person does and waits for the first result. */
async function ask(page: Page, path: string, question: string) {
  await page.goto(path);
  await fieldOf(page).fill(question);
  await expect(options(page).first()).toBeVisible();
}

const cases: [name: string, home: string, question: string, article: string][] = [
  ['the title of an article', '/en/', 'My deposit has not arrived. What should I do?', '/en/deposits/deposit-not-credited/'],
  ['the title of an article', '/zh-cn/', '收不到验证码怎么办', '/zh-cn/account/verification-code-not-received/'],
  ['a symptom that stands nowhere in the text', '/en/', 'sent usdt but balance is zero', '/en/deposits/deposit-not-credited/'],
  ['a symptom that stands nowhere in the text', '/zh-cn/', '谷歌验证器丢了', '/zh-cn/security/authenticator-lost/'],
  ['a keyword', '/en/', '2fa', '/en/security/two-factor-authentication/'],
  ['a keyword', '/zh-cn/', '充值', '/zh-cn/deposits/'],
  ['an error code opens its page', '/en/', '50113', '/en/api/errors/50113/'],
  ['an error code', '/zh-cn/', '50112', '/zh-cn/api/errors/50112/'],
  ['a whole question in full-width letters', '/zh-cn/', 'ＵＳＤＴ转错链了怎么办', '/zh-cn/deposits/wrong-network-deposit/'],
];

for (const [name, home, question, article] of cases) {
  test(`${home}: ${name}, “${question}”, leads to the article`, async ({ page }) => {
    await ask(page, home, question);
    await expect(options(page).first()).toHaveAttribute('href', new RegExp(article));
  });
}

test('search opens on /, on Ctrl K and on a click, and closes on Escape', async ({ page }) => {
  await page.goto('/en/deposits/choose-a-network/');
  const dialog = page.getByRole('dialog');
  for (const open of [() => page.keyboard.press('/'), () => page.keyboard.press('Control+k'), () => page.getByRole('link', { name: 'Search' }).click()]) {
    await open();
    await expect(dialog).toBeVisible();
    await expect(fieldOf(page)).toBeFocused();
    await expect(fieldOf(page)).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
});

test('a slash that is typed into a field stays a slash', async ({ page }) => {
  await page.goto('/en/');
  await page.keyboard.press('/');
  await page.keyboard.type('a/b');
  await expect(fieldOf(page)).toHaveValue('a/b');
});

test('the keyboard alone finds an article: arrows choose, Enter opens', async ({ page }) => {
  await page.goto('/en/trading/liquidation/');
  await page.keyboard.press('/');
  await page.keyboard.type('authenticator lost');
  await expect(options(page).first()).toBeVisible();
  const field = fieldOf(page);
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', 'result-0');
  await page.keyboard.press('ArrowUp');
  await expect(field).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/security\/authenticator-lost\//);
});

test('Enter without a choice shows every result on a page whose address keeps the question', async ({ page }) => {
  await page.goto('/zh-cn/');
  await fieldOf(page).fill('提现 处理中');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zh-cn\/search\/\?q=/);
  await expect(fieldOf(page)).toHaveValue('提现 处理中');
  await expect(options(page).first()).toHaveAttribute('href', /withdrawal-pending/);
  await page.reload();
  await expect(options(page).first()).toHaveAttribute('href', /withdrawal-pending/);
});

test('nothing is searched while an input method composes', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/zh-cn/');
  const field = fieldOf(page);
  await field.focus();
  await page.waitForLoadState('networkidle');
  const cdp = await page.context().newCDPSession(page);
  const before = asked.length;
  await cdp.send('Input.imeSetComposition', { text: 'chongzhi', selectionStart: 8, selectionEnd: 8 });
  await page.waitForTimeout(600);
  expect(asked.slice(before)).toEqual([]);
  await expect(options(page)).toHaveCount(0);
  await cdp.send('Input.insertText', { text: '充值' });
  await expect(options(page).first()).toBeVisible();
});

test('words found are marked, and what stands in a result is text', async ({ page }) => {
  await ask(page, '/en/', 'deposit');
  await expect(options(page).first().locator('mark').first()).toHaveText(/deposit/i);
  await fieldOf(page).fill('<img src=x onerror=alert(1)> deposit');
  await expect(options(page).first()).toBeVisible();
  expect(await page.locator('search-box img').count()).toBe(0);
});

test('nothing found says so, and offers what is asked most, everything, and a person with the question carried along', async ({ page }) => {
  await page.goto('/en/');
  await fieldOf(page).fill('🙂🙂🙂');
  await expect(page.locator('search-box').getByRole('status')).toContainText('Nothing found for “🙂🙂🙂”');
  const box = page.locator('search-box');
  await expect(box.getByRole('link', { name: 'Look through all articles' })).toBeVisible();
  await expect(box.getByRole('link', { name: /My deposit has not arrived/ })).toBeVisible();
  await expect(box.getByRole('link', { name: 'Ask a person' })).toHaveAttribute('href', new RegExp(`/en/contact/\\?question=${encodeURIComponent('🙂🙂🙂')}$`));
});

test('a question that found nothing begins the e-mail to a person', async ({ page }) => {
  await page.goto(`/en/contact/?question=${encodeURIComponent('where is my U & "coin"?')}`);
  const links = page.locator('main a[href^="mailto:support@"]');
  await expect(links.first()).toHaveAttribute('href', 'mailto:support@kestrel.example?subject=where%20is%20my%20U%20%26%20%22coin%22%3F');
});

test('a missing index is told, keeps the question, and can be tried again', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404 }));
  await page.goto('/en/deposits/');
  await page.keyboard.press('/');
  await fieldOf(page).fill('liquidation');
  await expect(page.locator('search-box').getByRole('status')).toContainText('Search could not be loaded');
  await expect(page.locator('search-box').getByRole('link', { name: 'Look through all articles' })).toBeVisible();
  await expect(fieldOf(page)).toHaveValue('liquidation');
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(options(page).first()).toHaveAttribute('href', /liquidation/);
});

for (const [name, pattern] of [
  ['vocabulary', '**/pagefind/en.json*'],
  ['entry file', '**/pagefind-entry.json*'],
  ['list of pages', '**/*.pf_meta*'],
  ['program', '**/wasm.*.pagefind*'],
  ['words', '**/index/*.pf_index*'],
  ['texts', '**/fragment/*.pf_fragment*'],
] as const) {
  test(`a broken index is told: its ${name} cut in half`, async ({ page }) => {
    await page.route(pattern, async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
    });
    await page.goto('/en/');
    await fieldOf(page).fill(inText);
    await expect(page.locator('search-box').getByRole('status')).toContainText('Search could not be loaded', { timeout: 15_000 });
    await expect(page.locator('search-box').getByRole('link', { name: 'Look through all articles' })).toBeVisible();
  });
}

test('while the full text is slow, titles answer at once, the wait is told, and the rest comes all the same', async ({ page }) => {
  await page.route('**/*.pf_meta*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 4500));
    await route.continue();
  });
  await page.goto('/zh-cn/');
  await fieldOf(page).fill('爆仓 脚本 时钟 重启 电脑');
  await expect(options(page).first()).toHaveAttribute('href', /liquidation/, { timeout: 2000 });
  const status = page.locator('search-box').getByRole('status');
  await expect(status).toContainText('网络较慢', { timeout: 5000 });
  await expect(page.locator('search-box').getByRole('link', { name: '浏览全部文章' })).toBeVisible();
  await expect(status).toContainText('条结果', { timeout: 10_000 });
  await expect(options(page).first()).toHaveAttribute('href', /liquidation/);
});

test('while nothing is there yet, it says that it searches, and when the line is slow', async ({ page }) => {
  await page.route('**/pagefind/en.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 4500));
    await route.continue();
  });
  await page.goto('/en/');
  await fieldOf(page).fill('liquidation');
  const status = page.locator('search-box').getByRole('status');
  await expect(status).toContainText('Searching');
  await expect(status).toContainText('The line is slow', { timeout: 5000 });
  await expect(options(page).first()).toHaveAttribute('href', /liquidation/, { timeout: 10_000 });
});

test('a question in words that people use loads no full text, and is answered from titles', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await ask(page, '/en/', 'my withdrawal is pending');
  await expect(page.locator('search-box')).toHaveAttribute('data-state', 'full');
  await expect(options(page).first()).toContainText('Assets → History');
  expect(asked.filter((url) => /pf_|pagefind\.js/.test(url))).toEqual([]);
  await fieldOf(page).fill(inText);
  await expect(options(page).first()).toHaveAttribute('href', /timestamp-error/);
  expect(asked.filter((url) => /pagefind\.js/.test(url))).toHaveLength(1);
});

test('an answer that was overtaken by another question is dropped', async ({ page }) => {
  await page.goto('/en/');
  const field = fieldOf(page);
  await field.fill('deposit');
  await page.waitForTimeout(130);
  await field.fill('liquidation');
  await expect(options(page).first()).toHaveAttribute('href', /liquidation/);
  await page.waitForTimeout(500);
  await expect(options(page).first()).toHaveAttribute('href', /liquidation/);
});

test('without JavaScript the form leads to the page that lists everything', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/zh-cn/');
  await page.locator('input[name=q]').fill('充值');
  await page.locator('input[name=q]').press('Enter');
  await expect(page).toHaveURL(/\/zh-cn\/everything\//);
  await expect(page.getByRole('link', { name: /充值一直没到账/ })).toBeVisible();
  await context.close();
});

test('a page loads nothing of search before somebody comes near it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/en/deposits/choose-a-network/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /pagefind|search\./.test(url))).toEqual([]);
});

test('every state of the search panel is without barriers', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/en/deposits/choose-a-network/');
  await page.keyboard.press('/');
  const check = async (state: string) => expect(await barriers(page), state).toEqual([]);
  await check('before a question');
  await page.keyboard.type('deposit');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await check('results');
  await fieldOf(page).fill('🙂🙂');
  await expect(page.locator('search-box').getByRole('status')).toContainText('Nothing found');
  await check('nothing found');
});

test('a page of results can be narrowed to a subject and a type, and its address keeps both', async ({ page }) => {
  await page.goto('/en/search/?q=account');
  await expect(options(page).first()).toBeVisible();
  await page.getByLabel('Subject').selectOption('security');
  await expect(options(page).first()).toHaveAttribute('href', /\/en\/security\//);
  for (const option of await options(page).all()) expect(await option.getAttribute('href')).toMatch(/\/security\/|zh-cn/);
  await expect(page).toHaveURL(/q=account&category=security/);
  await page.reload();
  await expect(page.getByLabel('Subject')).toHaveValue('security');
  await page.getByLabel('Subject').selectOption('');
  await page.getByLabel('Kind').selectOption('how-to');
  await expect(page).toHaveURL(/q=account&type=how-to/);
  await expect(options(page).first().locator('.about')).toContainText('How-to');
});

test('where a language has few answers, those of the other follow, under its name', async ({ page }) => {
  await page.goto('/zh-cn/');
  await fieldOf(page).fill('merkle tree liabilities');
  const group = page.locator('search-box').getByRole('group', { name: 'English' });
  await expect(group.getByRole('option').first()).toHaveAttribute('href', /\/en\//);
});

test('words that were searched for are marked on the page that a result opens, once', async ({ page }) => {
  await ask(page, '/en/', 'why was my position liquidated');
  await options(page).first().click();
  await expect(page).toHaveURL(/liquidation/);
  const marked = () => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0);
  await expect.poll(marked).toBeGreaterThan(0);
  await page.reload();
  expect(await marked()).toBe(0);
});

test('a wrong, an empty and a huge question do no harm', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto('/zh-cn/search/');
  for (const question of ['字'.repeat(10_000), 'a '.repeat(5000), 'مرحبا', '<script>alert(1)</script>', '怎么办', '   ']) {
    await fieldOf(page).evaluate((field: HTMLInputElement, text) => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, question);
    await page.waitForTimeout(400);
  }
  expect(said).toEqual([]);
});

test('a code opens its own page, a word of the glossary its explanation', async ({ page }) => {
  await ask(page, '/en/', '50129');
  await expect(options(page).first()).toHaveAttribute('href', '/en/api/errors/50129/');
  await options(page).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('RATE_LIMITED');
  await ask(page, '/zh-cn/', '滑点是什么');
  await expect(page.locator('#results a[href="/zh-cn/glossary/#slippage"]')).toBeVisible();
});

for (const [locale, question, path] of [
  ['en', 'complaint', 'contact/complaint'],
  ['en', 'is this telegram account real', 'contact/verify'],
  ['en', 'live chat', 'contact'],
  ['zh-cn', '投诉', 'contact/complaint'],
  ['zh-cn', '联系客服', 'contact'],
] as const) {
  test(`${locale}: “${question}” finds /${path}/ among the first five, beside articles`, async ({ page }) => {
    await page.goto(`/${locale}/search/?q=${encodeURIComponent(question)}`);
    const found = options(page);
    await expect(found.first()).toBeVisible();
    const places = await found.evaluateAll((links) => links.slice(0, 5).map((link) => link.getAttribute('href') ?? ''));
    expect(places).toContain(`/${locale}/${path}/`);
    expect(places.some((place) => place.split('/').length === 5 && !place.includes('/contact/'))).toBe(true);
  });
}
