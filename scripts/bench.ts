import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { type CDPSession, chromium } from 'playwright';
import { locales } from '../src/languages.ts';
import { vocabularyPath } from '../src/search/bundle.ts';
import { browserArguments, findBrowser } from './browser.ts';
import { serveSite } from './serve.ts';

/**
 * `npm run bench`: what a search costs a reader with a bad line – 1.6 Mbit/s, 150 ms, a processor slowed four times – on a site of
 * 120 articles a language. Our own articles are multiplied for it, in a copy below the temporary folder. Ends with 1 above a limit.
 */
const articles = 120;
const limits = { firstResult: 700, fullResult: 2000, firstBytes: 110_000, nextBytes: 30_000, vocabulary: 25_000, mainThread: 20 };
const root = fileURLToPath(new URL('..', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const dist = join(folder, 'dist/');
build();
const server = serveSite(dist);
await new Promise<void>((ready) => server.listen(0, ready));
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArguments });
let failed = false;
for (const locale of locales) await measure(locale, locale === 'en' ? ['deposit not arrived', 'withdrawal pending'] : ['充值没到账', '提现处理中']);
await browser.close();
server.close();
rmSync(folder, { recursive: true });
process.exit(failed ? 1 : 0);

/** A copy of the project with every article as often as it takes, under further names. */
function build() {
  for (const name of ['content', 'src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const own = globSync('content/articles/*/*/article.yaml', { cwd: folder }).map((file) => file.split(/[\\/]/).slice(2, 4).join('/'));
  for (let copy = 2; own.length * (copy - 1) < articles; copy += 1) {
    for (const id of own) cpSync(join(folder, 'content/articles', id), join(folder, 'content/articles', `${id}-${copy}`), { recursive: true });
    for (const file of globSync('content/articles/*/category.yaml', { cwd: folder })) {
      const text = readFileSync(join(folder, file), 'utf8');
      const first = readFileSync(join(root, file), 'utf8');
      const names = [...first.matchAll(/articles: \[([^\]]*)\]/g)].flatMap(([, list = '']) => list.split(', ').map((name) => `${name}-${copy}`));
      writeFileSync(join(folder, file), `${text.trimEnd()}\n  - name: { en: Copy ${copy}, zh-cn: 副本 ${copy} }\n    articles: [${names.join(', ')}]\n`);
    }
  }
  for (const file of globSync('content/articles/*/*-*/article.yaml', { cwd: folder }).filter((path) => /-\d+[\\/]/.test(path))) {
    writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8').replaceAll(/^moved:.*\n/gm, ''));
  }
  execFileSync(process.execPath, ['--env-file=scripts/astro.env', 'node_modules/astro/bin/astro.mjs', 'build', '--force'], { cwd: folder, stdio: 'ignore' });
}

async function measure(locale: string, [first = '', second = '']: string[]) {
  const { port } = server.address() as AddressInfo;
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const cdp = await page.context().newCDPSession(page);
  let bytes = 0;
  await cdp.send('Network.enable');
  await cdp.send('Performance.enable');
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(`http://localhost:${port}/${locale}/deposits/`, { waitUntil: 'networkidle' });
  bytes = 0;
  await page.keyboard.press('/');
  const started = Date.now();
  await page.keyboard.insertText(first);
  await page.locator('search-box [role=option]').first().waitFor();
  report(`${locale} first result`, Date.now() - started, limits.firstResult, 'ms');
  await page.waitForFunction(() => document.querySelector('search-box')?.getAttribute('data-state') === 'full');
  report(`${locale} full text`, Date.now() - started, limits.fullResult, 'ms');
  await page.waitForLoadState('networkidle');
  report(`${locale} first search adds`, bytes, limits.firstBytes, 'bytes');
  bytes = 0;
  const before = await scriptTime(cdp);
  await page.locator('search-box input').fill(second);
  await page.waitForTimeout(3000);
  report(`${locale} further search adds`, bytes, limits.nextBytes, 'bytes');
  report(
    `${locale} main thread, a further search (processor slowed four times, divided by four)`,
    ((await scriptTime(cdp)) - before) / 4,
    limits.mainThread,
    'ms',
  );
  const vocabulary = readFileSync(join(dist, vocabularyPath(locale)));
  report(
    `${locale} vocabulary, brotli`,
    brotliCompressSync(vocabulary, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
    limits.vocabulary,
    'bytes',
  );
  await page.close();
}

/** Milliseconds for which the page's main thread has been busy so far. */
async function scriptTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
  if (!seconds) throw new Error('The browser does not tell how long it was busy.');
  return seconds * 1000;
}

function report(what: string, value: number, limit: number, unit: string) {
  const isOver = value > limit;
  failed ||= isOver;
  console.log(`${isOver ? 'OVER ' : 'ok   '} ${what}: ${Math.round(value)} ${unit} (limit ${limit})`);
}
