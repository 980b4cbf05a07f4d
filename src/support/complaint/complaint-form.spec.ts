import { expect, test } from '@playwright/test';

const lastName = 'Last name, or name of the company';

test('a draft survives a reload, on this device alone, and can be deleted', async ({ page }) => {
  await page.goto('/en/contact/complaint/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${decodeURIComponent(request.url())} ${request.postData()}`));
  const name = page.getByLabel(lastName).first();
  await name.fill('Sample');
  await page.locator('summary', { hasText: '2.a' }).click();
  await page.locator('#representative-city').fill('Exampleton');
  await page.getByLabel('Copy of the contract about the service').check();
  await page.waitForFunction(() => localStorage.getItem('ticket:complaint-form')?.includes('contract'));
  expect(asked.filter((request) => /^POST|Sample|Exampleton/.test(request))).toEqual([]);
  await page.reload();
  await expect(name).toHaveValue('Sample');
  await expect(page.locator('#representative-city')).toBeVisible();
  await expect(page.getByLabel('Copy of the contract about the service')).toBeChecked();
  await expect(page.getByText('It is kept on this device only.')).toBeVisible();
  await page.getByRole('button', { name: 'Delete the draft' }).click();
  await expect(name).toHaveValue('');
  expect(await page.evaluate(() => localStorage.getItem('ticket:complaint-form'))).toBeNull();
  await page.reload();
  await expect(name).toHaveValue('');
});

test('where nothing can be stored, the reader is told to print before leaving', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Storage is forbidden.', 'SecurityError');
      },
    });
  });
  await page.goto('/en/contact/complaint/');
  await page.getByLabel(lastName).first().fill('Sample');
  await expect(page.getByText('This browser keeps no draft.')).toBeVisible();
});

test('paper shows the form with what was typed in full, open parts, and nothing else of the page', async ({ page }) => {
  await page.goto('/en/contact/complaint/');
  const story = Array.from({ length: 80 }, (_, index) => `Line ${index} of a long story.`).join('\n');
  await page.getByLabel('3.b What the complaint is about').fill(story);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.on-paper', { hasText: 'Line 79 of a long story.' })).toBeVisible();
  await expect(page.getByLabel('3.b What the complaint is about')).toBeHidden();
  await expect(page.locator('#representative-lastName')).toBeVisible();
  await expect(page.getByText('Signature of the complainant or the representative')).toBeVisible();
  for (const hidden of [page.getByRole('heading', { name: 'How to complain' }), page.locator('footer'), page.locator('.send')])
    await expect(hidden).toBeHidden();
});

test('the button prints, and the e-mail carries a subject and nothing that was typed', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto('/en/contact/complaint/');
  await page.getByLabel(lastName).first().fill('Sample');
  await page.getByLabel(lastName).first().press('Enter');
  await expect(page).toHaveURL('/en/contact/complaint/');
  await page.getByRole('button', { name: 'Print or save as PDF' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
  await expect(page.getByRole('link', { name: 'Open an e-mail to us' })).toHaveAttribute('href', 'mailto:complaints@kestrel.example?subject=Complaint');
});

test('without JavaScript the form is there to fill in and print, and Enter sends nothing', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/zh-cn/contact/complaint/');
  await page.locator('#complainant-lastName').fill('张');
  await page.locator('#complainant-lastName').press('Enter');
  await expect(page).toHaveURL('/zh-cn/contact/complaint/');
  await expect(page.locator('#complainant-lastName')).toHaveValue('张');
  await expect(page.getByRole('button', { name: '打印或保存为 PDF' })).toBeHidden();
  await context.close();
});

test('the page says what the law asks for: free, by when, why, and who remains', async ({ page }) => {
  await page.goto('/en/contact/complaint/');
  const text = await page.locator('main').innerText();
  for (const said of [
    'costs nothing',
    'within 3 business days',
    'within 15 business days',
    'within 2 months',
    'with reasons',
    'the authority',
    'no legal advice',
  ]) {
    expect(text).toContain(said);
  }
});

for (const path of ['/en/contact/complaint/', '/zh-cn/contact/complaint/', '/en/contact/verify/', '/zh-cn/contact/verify/']) {
  test(`${path} fits a screen of 360 px, with fields large enough for a thumb`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main :is(.lines input, textarea, .boxes, summary, .button)')]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 44)
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(small).toEqual([]);
  });
}
