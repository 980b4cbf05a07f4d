import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { type CDPSession, chromium } from 'playwright';
import { type Locale, locales } from '../src/languages.ts';
import { vocabularyPath } from '../src/search/bundle.ts';
import { browserArguments, findBrowser } from './browser.ts';
import { serveSite } from './serve.ts';
import { buildCopy } from './site-copy.ts';

/**
 * `npm run bench`: what a search costs a reader with a bad line – 1.6 Mbit/s, 150 ms, a processor slowed four times – on a site of
 * 120 articles a language. Our own articles are multiplied for it, in a copy below the temporary folder. Ends with 1 above a limit.
 */
const articles = 120;
const slowed = 4;
const limits = { firstResult: 700, fullResult: 2000, firstBytes: 110_000, nextBytes: 30_000, vocabulary: 25_000, mainThread: 20 };
/** Ways in which people ask, and two that only the text of an article answers. */
const questions = {
  en: {
    asked: ['deposit not arrived', 'withdrawal pending', 'withdrawal stuck', 'lost my authenticator', 'verification failed', 'wrong network'],
    deep: ['hexadecimal digest', 'concatenated string'],
  },
  'zh-cn': { asked: ['充值没到账', '提现处理中', '提币卡住', '验证器丢了', '认证不通过', '转错链'], deep: ['时钟 漂移', '十六进制 小写'] },
} satisfies Record<Locale, { asked: string[]; deep: string[] }>;

const folder = buildCopy(multiplyArticles);
const dist = join(folder, 'dist/');
const server = serveSite(dist);
await new Promise<void>((ready) => server.listen(0, ready));
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArguments });
let failed = false;
for (const locale of locales) await measure(locale, questions[locale]);
await browser.close();
server.close();
rmSync(folder, { recursive: true });
process.exit(failed ? 1 : 0);

/** Every article as often as it takes, under further names. */
function multiplyArticles(folder: string) {
  const categories = new Map(globSync('content/articles/*/category.yaml', { cwd: folder }).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  const own = globSync('content/articles/*/*/article.yaml', { cwd: folder }).map((file) => file.split(/[\\/]/).slice(2, 4).join('/'));
  for (let copy = 2; own.length * (copy - 1) < articles; copy += 1) {
    for (const id of own) cpSync(join(folder, 'content/articles', id), join(folder, 'content/articles', `${id}-${copy}`), { recursive: true });
    for (const [file, first] of categories) {
      const text = readFileSync(join(folder, file), 'utf8');
      const names = [...first.matchAll(/articles: \[([^\]]*)\]/g)].flatMap(([, list = '']) => list.split(', ').map((name) => `${name}-${copy}`));
      writeFileSync(join(folder, file), `${text.trimEnd()}\n  - name: { en: Copy ${copy}, zh-cn: 副本 ${copy} }\n    articles: [${names.join(', ')}]\n`);
    }
  }
  for (const file of globSync('content/articles/*/*-*/article.yaml', { cwd: folder }).filter((path) => /-\d+[\\/]/.test(path))) {
    writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8').replaceAll(/^moved:.*\n/gm, ''));
  }
}

async function measure(locale: Locale, { asked, deep }: { asked: string[]; deep: string[] }) {
  const [first = '', ...further] = asked;
  const reader = await openReader(locale);
  report(`${locale} first result`, await reader.open(first, 'search-box [role=option]'), limits.firstResult, 'ms');
  report(`${locale} first search adds`, await reader.bytes(), limits.firstBytes, 'bytes');
  const costs: { bytes: number; busy: number }[] = [];
  for (const question of further) costs.push({ busy: await reader.ask(question), bytes: await reader.bytes() });
  report(`${locale} a further search adds at most`, Math.max(...costs.map(({ bytes }) => bytes)), limits.nextBytes, 'bytes');
  report(`${locale} main thread for a further search, median, unslowed`, median(costs.map(({ busy }) => busy)) / slowed, limits.mainThread, 'ms');
  await reader.page.close();

  const [text = '', otherText = ''] = deep;
  const other = await openReader(locale);
  report(
    `${locale} first result where only the full text answers`,
    await other.open(text, 'search-box[data-state=full] [role=option]'),
    limits.fullResult,
    'ms',
  );
  report(`${locale} and adds`, await other.bytes(), limits.firstBytes, 'bytes');
  await other.ask(otherText);
  report(`${locale} and a further one adds`, await other.bytes(), limits.nextBytes, 'bytes');
  await other.page.close();

  const vocabulary = brotliCompressSync(readFileSync(join(dist, vocabularyPath(locale))), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  report(`${locale} vocabulary, brotli`, vocabulary.length, limits.vocabulary, 'bytes');
}

/** A reader with a bad line and a slow phone, on a page whose search has not been touched. */
async function openReader(locale: Locale) {
  const { port } = server.address() as AddressInfo;
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const cdp = await page.context().newCDPSession(page);
  let bytes = 0;
  await cdp.send('Network.enable');
  await cdp.send('Performance.enable');
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  await page.goto(`http://localhost:${port}/${locale}/deposits/`, { waitUntil: 'networkidle' });
  bytes = 0;
  return {
    page,
    cdp,
    /** Opens the panel and asks: milliseconds from the first key until there is what is waited for. */
    open: async (question: string, awaited: string) => {
      const started = Date.now();
      await page.keyboard.press('/');
      await page.keyboard.insertText(question);
      await page.locator(awaited).first().waitFor();
      return Date.now() - started;
    },
    /** Asks again: milliseconds for which the main thread was busy with it, painting included. */
    ask: async (question: string) => {
      await page.locator('search-box input').selectText();
      await page.waitForTimeout(500);
      const before = await busyTime(cdp);
      await page.keyboard.insertText(question);
      await page.waitForTimeout(1500);
      return (await busyTime(cdp)) - before;
    },
    /** What was loaded since this was last asked. */
    bytes: async () => {
      await page.waitForTimeout(3000);
      const loaded = bytes;
      bytes = 0;
      return loaded;
    },
  };
}

/** Milliseconds for which the page's main thread has been busy so far. */
async function busyTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
  if (!seconds) throw new Error('The browser does not tell how long it was busy.');
  return seconds * 1000;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Infinity;
}

function report(what: string, value: number, limit: number, unit: string) {
  const isOver = value > limit;
  failed ||= isOver;
  console.log(`${isOver ? 'OVER ' : 'ok   '} ${what}: ${Math.round(value)} ${unit} (limit ${limit})`);
}
