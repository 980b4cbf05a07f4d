import { createServer } from 'node:http';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { barriers } from '../../../scripts/barriers.ts';
import { listen, serveRewritten } from '../../../scripts/rewritten-site.ts';
import { buildCopy } from '../../../scripts/site-copy.ts';
import type { SettingOf } from '../../model/help-desk.ts';

/** Our own help desk is a mail program, which takes no files, so that a copy of the site is built with one that does. */
const desk: SettingOf<'json-post'> = {
  kind: 'json-post',
  address: 'https://desk.example.com/cases',
  takesForms: true,
  attachments: { types: ['png', 'jpeg'], maxBytes: 1_000_000, maxFiles: 2 },
};
let folder: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(() => {
  test.setTimeout(240_000);
  folder = buildCopy((copy) => {
    const file = join(copy, 'content/site.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/helpDesk:\n(?: .*\n)+/, `helpDesk: ${JSON.stringify(desk)}\n`));
  });
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==', 'base64');
const screen = { name: 'screen.png', mimeType: 'image/png', buffer: png };
const program = { name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from('MZ\x90 a program') };
const large = { name: 'large.png', mimeType: 'image/png', buffer: Buffer.concat([png, Buffer.alloc(1_200_000)]) };

const chooser = (page: Page) => page.locator('#field-files');
const chosen = (page: Page) => page.locator('#chosen-files');
const mistakes = (page: Page) => page.locator('ticket-form .mistakes');
const preview = (page: Page) => page.locator('ticket-form .preview');
const check = (page: Page) => page.getByRole('button', { name: /Check and preview|检查并预览/ }).click();

/** The copy of the site, and a help desk on this machine that notes what it gets. */
async function serve() {
  const got: { type: string; form: FormData; text: string }[] = [];
  const server = await listen(
    createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const allowed = { 'Access-Control-Allow-Origin': request.headers.origin ?? '', 'Access-Control-Allow-Headers': 'content-type' };
        if (request.method === 'OPTIONS') return void response.writeHead(204, allowed).end();
        const bytes = Buffer.concat(chunks);
        const type = request.headers['content-type'] ?? '';
        const form = type.startsWith('multipart/') ? new Response(bytes, { headers: { 'Content-Type': type } }).formData() : new FormData();
        void Promise.resolve(form).then((read) => {
          got.push({ type, form: read, text: bytes.toString() });
          response.writeHead(200, { ...allowed, 'Content-Type': 'application/json' }).end('{"number":"K-7"}');
        });
      });
    }),
  );
  const here = { ...desk, address: `${server.origin}/cases` };
  const site = await serveRewritten((html) => html.replaceAll(desk.address, here.address), { helpDesk: here }, join(folder, 'dist'));
  const close = async () => {
    await site[Symbol.asyncDispose]();
    await server[Symbol.asyncDispose]();
  };
  return { origin: site.origin, got, [Symbol.asyncDispose]: close };
}

async function fillCase(page: Page) {
  await page.locator('#field-subject').fill('The page shows an error');
  await page.locator('#field-description').fill('I opened it and saw this.');
}

test('a file is shown with its name and size, sent beside the case, and the help desk’s number comes back', async ({ page }) => {
  await using site = await serve();
  await page.goto(`${site.origin}/en/contact/ticket/other/`);
  await fillCase(page);
  await chooser(page).setInputFiles([screen, { ...screen, name: 'photo.JPG', buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1]) }]);
  await expect(chosen(page)).toHaveText('screen.png (0.1 kB) photo.JPG (0.1 kB)');
  await check(page);
  await expect(preview(page).getByRole('listitem')).toHaveText(['screen.png (0.1 kB)', 'photo.JPG (0.1 kB)']);
  await page.getByRole('button', { name: 'Send to support' }).click();
  await expect(preview(page)).toContainText('Its number is K-7.');
  const [sent] = site.got;
  expect(JSON.parse(String(sent?.form.get('case')))).toMatchObject({ topic: 'other', subject: 'The page shows an error' });
  const files = sent?.form.getAll('files').map((file) => (file instanceof File ? [file.name, file.type, file.size] : []));
  expect(files).toEqual([
    ['screen.png', 'image/png', png.length],
    ['photo.JPG', 'image/jpeg', 5],
  ]);
});

test('without a file the case goes as JSON alone', async ({ page }) => {
  await using site = await serve();
  await page.goto(`${site.origin}/en/contact/ticket/other/`);
  await fillCase(page);
  await check(page);
  await page.getByRole('button', { name: 'Send to support' }).click();
  await expect(preview(page)).toContainText('Its number is K-7.');
  expect(site.got[0]?.type).toBe('application/json');
  expect(JSON.parse(site.got[0]?.text ?? '')).toMatchObject({ topic: 'other' });
});

for (const [what, files, sentence] of [
  ['something else under the name of a picture', [program], 'Expected PNG or JPEG; “photo.png” is something else.'],
  ['a file that is too large', [large], '“large.png” has 1.3 MB; at most 1 MB can be sent.'],
  ['too many files', [screen, screen, screen], 'You have chosen 3 files; at most 2 can be sent.'],
] as const) {
  test(`${what} is told at once, and stops the hand-over`, async ({ page }) => {
    await using site = await serve();
    await page.goto(`${site.origin}/en/contact/ticket/other/`);
    await fillCase(page);
    await chooser(page).setInputFiles([...files]);
    await expect(chosen(page)).toHaveText(sentence);
    await check(page);
    await expect(mistakes(page)).toBeFocused();
    await mistakes(page).getByRole('link', { name: sentence }).click();
    await expect(chooser(page)).toBeFocused();
    await expect(preview(page)).toBeHidden();
    await page.getByRole('button', { name: 'Remove the files' }).click();
    await expect(chosen(page)).toBeEmpty();
    await check(page);
    await expect(preview(page)).toBeVisible();
    expect(site.got).toEqual([]);
  });
}

test('a wrong file is told in Chinese, too', async ({ page }) => {
  await using site = await serve();
  await page.goto(`${site.origin}/zh-cn/contact/ticket/other/`);
  await chooser(page).setInputFiles(program);
  await expect(chosen(page)).toHaveText('只接收 PNG 或 JPEG；“photo.png”是别的类型。');
});

test('a draft comes back without its files, keeps no word of them, and says so', async ({ page }) => {
  await using site = await serve();
  await page.goto(`${site.origin}/en/contact/ticket/other/`);
  await fillCase(page);
  await chooser(page).setInputFiles(screen);
  await expect(chosen(page)).toContainText('screen.png');
  await page.reload();
  await expect(page.locator('ticket-form .draft')).toContainText('Files are not kept. Choose them again.');
  await expect(chosen(page)).toBeEmpty();
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('screen');
});

test('where the help desk fails, the files stay chosen, and the reader is told that other ways do not take them', async ({ page }) => {
  await using site = await serve();
  await page.route('**/cases', (route) => route.abort());
  await page.goto(`${site.origin}/en/contact/ticket/other/`);
  await fillCase(page);
  await chooser(page).setInputFiles(screen);
  await check(page);
  await page.getByRole('button', { name: 'Send to support' }).click();
  await expect(preview(page)).toContainText('could not be reached');
  await expect(preview(page)).toContainText('Attach them to your message yourself.');
  await page.unroute('**/cases');
  await page.getByRole('button', { name: 'Send to support' }).click();
  await expect(preview(page)).toContainText('Its number is K-7.');
  expect(site.got[0]?.form.getAll('files')).toHaveLength(1);
});

test('without script the form sends what was typed and the file as parts', async ({ browser }) => {
  await using site = await serve();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.origin}/zh-cn/contact/ticket/other/`);
  await fillCase(page);
  await chooser(page).setInputFiles(screen);
  await page.getByRole('button', { name: '发送' }).click();
  await expect(page.locator('body')).toContainText('K-7');
  const { form } = site.got[0] ?? {};
  expect([form?.get('topic'), form?.get('locale'), form?.get('subject')]).toEqual(['other', 'zh-cn', 'The page shows an error']);
  expect(form?.get('files')).toMatchObject({ name: 'screen.png', size: png.length });
  await context.close();
});

test('where the help desk takes no form without script, script brings the form in the place of the other ways', async ({ browser, page }) => {
  // What the page is then: no address in the form, and the other ways beside it.
  const change = (html: string) => html.replace(/<form action="[^"]*\/cases"[^>]*>/, '<div class="without-script">Other ways</div><form hidden>');
  await using site = await serveRewritten(change, {}, join(folder, 'dist'));
  await page.goto(`${site.origin}/en/contact/ticket/other/`);
  await expect(page.getByText('Other ways')).toHaveCount(0);
  await fillCase(page);
  await check(page);
  await expect(preview(page)).toBeVisible();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(`${site.origin}/en/contact/ticket/other/`);
  await expect(still.getByText('Other ways')).toBeVisible();
  await expect(still.locator('#field-subject')).toBeHidden();
  await context.close();
});

test('the field and what is wrong with it are without barriers', async ({ page }) => {
  await using site = await serve();
  await page.goto(`${site.origin}/en/contact/ticket/deposits/`);
  await expect(page.getByText('Never attach a picture of a seed phrase')).toBeVisible();
  await chooser(page).setInputFiles(program);
  await expect(chosen(page)).not.toBeEmpty();
  expect(await barriers(page)).toEqual([]);
});
