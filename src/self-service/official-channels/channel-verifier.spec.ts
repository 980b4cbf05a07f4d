import { expect, type Page, test } from '@playwright/test';

/** Pastes into the field and asks by keyboard. */
async function ask(page: Page, text: string) {
  const field = page.getByLabel('The link, e-mail address, handle or phone number');
  await field.fill(text);
  await field.press('Enter');
}

const answers = (page: Page) => page.locator('channel-verifier [role=status] .answer');

test('an entry of the list is named, and never called safe', async ({ page }) => {
  await page.goto('/en/contact/verify/');
  await ask(page, 'SUPPORT@kestrel.example');
  await expect(answers(page)).toContainText(['On our list']);
  await expect(answers(page)).toContainText(['E-mail: support@kestrel.example']);
  await expect(answers(page)).toContainText(['sender’s name can be forged']);
  expect(await page.locator('main').innerText()).not.toMatch(/\bsafe\b/i);
});

test('an imitation says who it belongs to and what to do, with the way to freeze the account', async ({ page }) => {
  await page.goto('/en/contact/verify/');
  await ask(page, 'https://kestrel.example@evil.tld/login');
  await expect(answers(page)).toContainText(['imitates us']);
  await expect(answers(page)).toContainText(['It belongs to evil.tld.']);
  await expect(page.getByRole('heading', { name: 'What to do now' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'security@kestrel.example' })).toHaveAttribute('href', 'mailto:security@kestrel.example');
  await page.getByRole('link', { name: 'Freeze your account now' }).click();
  await expect(page).toHaveURL('/en/security/freeze-account/');
});

test('what is pasted is text and never leaves the device', async ({ page }) => {
  const asked: string[] = [];
  await page.goto('/en/contact/verify/');
  page.on('request', (request) => asked.push(request.url()));
  await ask(page, '<img/src=x/onerror=alert(1)>@kestre1.example secret-word.example');
  await expect(answers(page).first()).toContainText('imitates us');
  await expect(page.locator('channel-verifier img')).toHaveCount(0);
  expect(asked.filter((address) => /secret|kestre1/.test(decodeURIComponent(address)))).toEqual([]);
  expect(page.url()).not.toContain('kestre1');
});

test('an answer goes away when the question changes', async ({ page }) => {
  await page.goto('/zh-cn/contact/verify/');
  const field = page.locator('#received');
  await field.fill('+86 400 123 4567');
  await page.getByRole('button', { name: '与名单核对' }).click();
  await expect(answers(page)).toContainText(['我们没有客服电话']);
  await field.fill('+86');
  await expect(answers(page)).toHaveCount(0);
});

test('without JavaScript the button leads to the whole list, and nothing that was typed goes along', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/en/contact/verify/');
  await page.locator('#received').fill('kestre1.example');
  await page.getByRole('button', { name: 'Compare with the list' }).click();
  await expect(page).toHaveURL(/\/en\/contact\/verify\/\??#list$/);
  for (const entry of ['help.kestrel.example', 'security@kestrel.example', 'https://t.me/kestrel_example', 'https://x.com/kestrel_example', '1 Sample Quay']) {
    await expect(page.locator('dl').getByText(entry).first()).toBeVisible();
  }
  await context.close();
});

test('the list for programs says the same as the page, and that there is no phone', async ({ page, request }) => {
  const response = await request.get('/.well-known/official-channels.json');
  expect(response.headers()['content-type']).toBe('application/json; charset=utf-8');
  expect(response.headers()['access-control-allow-origin']).toBe('*');
  const list = (await response.json()) as { version: number; updated: string; domains: string[]; emails: { address: string }[]; phones: string[] };
  expect(list).toMatchObject({ version: 1, phones: [] });
  expect(list.updated).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  await page.goto('/en/contact/verify/');
  const shown = await page.locator('main dl').innerText();
  for (const address of [...list.domains, ...list.emails.map((email) => email.address)]) expect(shown).toContain(address);
});
