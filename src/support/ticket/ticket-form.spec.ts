import { expect, type Page, test } from '@playwright/test';
import { barriers } from '../../../scripts/barriers.ts';

const form = (page: Page) => page.locator('ticket-form');
const preview = (page: Page) => form(page).locator('.preview');

/** A case about a deposit, as somebody in a hurry fills it in. */
async function fillDeposit(page: Page, { description = 'I sent it from my own wallet and nothing came.' } = {}) {
  await page.locator('#field-subject').fill('USDT not arrived');
  await page.locator('#field-description').fill(description);
  await page.locator('#field-coin').fill('USDT');
  await page.locator('#field-amount').fill('250');
  await page.locator('[data-unknown=txid]').check();
}

const check = (page: Page) => page.getByRole('button', { name: /Check and preview|检查并预览/ }).click();

test('a case is shown as it will be sent, changed there, and opened in the mail program with exactly that', async ({ page }) => {
  await page.goto('/en/contact/ticket/deposits/?article=deposits/deposit-not-credited');
  await fillDeposit(page);
  await check(page);
  await expect(preview(page)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'This is what we will get' })).toBeFocused();
  await preview(page).getByLabel('Amount').fill('300');
  const opened = page.evaluate(
    () =>
      new Promise<string>((done) =>
        document.addEventListener('click', (event) => {
          if (event.target instanceof HTMLAnchorElement && event.target.protocol === 'mailto:') {
            event.preventDefault();
            done(event.target.href);
          }
        }),
      ),
  );
  // A link that was made for the click stands in no document: it is put there to be seen.
  await page.evaluate(() => {
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      document.body.append(this);
      click.call(this);
    };
  });
  await page.getByRole('button', { name: 'Open in my mail program' }).click();
  const address = new URL(await opened);
  expect(address.pathname).toBe('support@kestrel.example');
  expect(address.searchParams.get('subject')).toBe('USDT not arrived');
  const body = address.searchParams.get('body') ?? '';
  expect(body).toContain('Amount: 300');
  expect(body).toContain('Transaction ID (TXID): I do not know');
  expect(body).toContain('/en/deposits/deposit-not-credited/');
  expect(body).toContain('I sent it from my own wallet');
  await expect(page.getByRole('heading', { name: 'What happens next' })).toBeFocused();
  await expect(form(page).locator('.next')).toContainText('first answer within 10 hours');
  await expect(page.getByRole('link', { name: 'My tickets' })).toHaveAttribute('href', 'https://kestrel.example/support/tickets');
});

test('a secret stops the hand-over, names the field and why, and shows no more than its beginning', async ({ page }) => {
  await page.goto('/en/contact/ticket/deposits/');
  await fillDeposit(page, { description: `my phrase: ${'abandon '.repeat(11)}about` });
  await check(page);
  const summary = form(page).locator('.mistakes');
  await expect(summary).toContainText('There is a secret in your text');
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveText('“What happened, step by step?”: words of a seed phrase. Who has them has the coins. – aban…');
  await expect(preview(page)).toBeHidden();
  await page.locator('#field-description').fill('It is gone.');
  await check(page);
  await expect(preview(page)).toBeVisible();
});

test('a secret that is written into the preview is stopped there, too', async ({ page }) => {
  await page.goto('/zh-cn/contact/ticket/other/');
  await page.locator('#field-subject').fill('问题');
  await page.locator('#field-description').fill('说明');
  await check(page);
  await preview(page).getByLabel('经过是怎样的？').fill('我的密码是 hunter2Kx9');
  await page.getByRole('button', { name: '在邮件程序中打开' }).click();
  await expect(form(page).locator('.mistakes')).toContainText('内容里有敏感信息');
  await expect(preview(page)).toBeHidden();
});

test('where the guard cannot be loaded, nothing is sent', async ({ page }) => {
  await page.route('**/assets/secrets.*.js', (route) => route.abort());
  await page.goto('/en/contact/ticket/other/');
  await page.locator('#field-subject').fill('a');
  await page.locator('#field-description').fill('b');
  await check(page);
  await expect(form(page).locator('.mistakes')).toContainText('Nothing was sent');
  await expect(preview(page)).toBeHidden();
});

test('an address in the field of a transaction ID is named as one; each mistake stands beside its field and in the summary', async ({ page }) => {
  await page.goto('/en/contact/ticket/deposits/');
  await page.locator('#field-txid').fill(`0x${'ab'.repeat(20)}`);
  await page.locator('#field-amount').fill('all of it');
  await check(page);
  const summary = form(page).locator('.mistakes');
  await expect(summary.getByRole('link')).toHaveCount(5);
  await expect(summary).toContainText('not a transaction ID');
  await expect(page.locator('#field-txid')).toHaveAttribute('aria-invalid', 'true');
  await summary.getByRole('link', { name: /Expected a number above zero/ }).click();
  await expect(page.locator('#field-amount')).toBeFocused();
});

test('what was typed survives a reload, is told, and can be deleted', async ({ page }) => {
  await page.goto('/en/contact/ticket/deposits/');
  await fillDeposit(page);
  await page.reload();
  await expect(page.locator('#field-description')).toHaveValue('I sent it from my own wallet and nothing came.');
  await expect(page.locator('[data-unknown=txid]')).toBeChecked();
  await expect(form(page).locator('.draft')).toContainText('kept on this device only');
  await page.getByRole('button', { name: 'Delete the draft' }).click();
  await expect(page.locator('#field-description')).toHaveValue('');
  await page.reload();
  await expect(page.locator('#field-description')).toHaveValue('');
});

test('a draft that something else has left broken is none', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('ticket:deposits', '{"values":{"subject":5},"saved":"x"}'));
  await page.goto('/en/contact/ticket/deposits/');
  await expect(page.locator('#field-subject')).toHaveValue('');
  await expect(form(page).locator('.draft')).toBeHidden();
});

test('answers are offered while typing, from two Han characters on', async ({ page }) => {
  await page.goto('/zh-cn/contact/ticket/deposits/');
  const answers = form(page).locator('.answers a');
  await page.locator('#field-subject').fill('充');
  await page.waitForTimeout(700);
  await expect(answers).toHaveCount(0);
  await page.locator('#field-subject').fill('充值没到账');
  await expect(answers).toHaveCount(3);
  await expect(answers.first()).toHaveAttribute('href', /deposit-not-credited/);
});

test('a question and an article go along from the contact page to the form', async ({ page }) => {
  await page.goto(`/en/contact/?question=${encodeURIComponent('where is my U?')}&article=deposits/deposit-not-credited`);
  await page.getByRole('link', { name: 'Deposit', exact: true }).click();
  await page.getByRole('link', { name: /Open a ticket/ }).click();
  await expect(page.locator('#field-subject')).toHaveValue('where is my U?');
  await expect(form(page)).toContainText('/en/deposits/deposit-not-credited/');
});

test('an address that is no article is not carried', async ({ page }) => {
  await page.goto('/en/contact/ticket/other/?article=//evil.example/x');
  await expect(form(page).locator('.read')).toBeHidden();
});

test('without script the form posts to the mail program, under our names of the fields', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/zh-cn/contact/ticket/security/');
  const own = form(page).locator('form');
  await expect(own).toHaveAttribute('action', 'mailto:security@kestrel.example');
  await expect(own).toHaveAttribute('enctype', 'text/plain');
  await expect(page.locator('#field-what-happened')).toHaveAttribute('name', 'what-happened');
  await expect(page.getByRole('button', { name: '在邮件程序中打开' })).toBeVisible();
  await expect(page.getByText('会打开你的邮件程序')).toBeVisible();
  await expect(page.locator('[data-unknown]')).toHaveCount(0);
  await context.close();
});

test('every state of the form is without barriers', async ({ page }) => {
  await page.goto('/en/contact/ticket/deposits/');
  const sound = async () => expect(await barriers(page)).toEqual([]);
  await check(page);
  await sound();
  await fillDeposit(page);
  await check(page);
  await expect(preview(page)).toBeVisible();
  await sound();
});
