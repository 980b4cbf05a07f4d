import type { AddressInfo } from 'node:net';
import { type CDPSession, chromium, type Page } from 'playwright';
import { type Locale, locales } from '../src/languages.ts';
import { browserArguments, findBrowser } from './browser.ts';
import { serveSite } from './serve.ts';

/**
 * `npm run bench`: what a search of the built site costs a reader with a bad line – 1.6 Mbit/s, 150 ms, a processor slowed four
 * times. Ends with 1 above a limit. Times hold for a machine that does nothing else.
 */
const slowed = 4;
const limits = { firstResult: 700, fullResult: 2000, firstBytes: 110_000, nextBytes: 30_000, mainThread: 20 };
/** Ways in which people ask, and two that only the text of an article answers. */
const questions = {
  en: {
    asked: ['deposit not arrived', 'withdrawal pending', 'withdrawal stuck', 'lost my authenticator', 'verification failed', 'wrong network'],
    deep: ['microseconds', 'operating system clock'],
  },
  'zh-cn': { asked: ['充值没到账', '提现处理中', '提币卡住', '验证器丢了', '认证不通过', '转错链'], deep: ['十六进制摘要', '十六进制 小写'] },
} satisfies Record<Locale, { asked: string[]; deep: string[] }>;

const server = serveSite();
await new Promise<void>((ready) => server.listen(0, ready));
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArguments });
let failed = false;
for (const locale of locales) await measure(locale, questions[locale]);
await browser.close();
server.close();
process.exit(failed ? 1 : 0);

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
}

/** A reader with a bad line and a slow phone, on a page whose search has not been touched. */
async function openReader(locale: Locale) {
  const { port } = server.address() as AddressInfo;
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const cdp = await page.context().newCDPSession(page);
  let bytes = 0;
  await cdp.send('Network.enable');
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  await page.goto(`http://localhost:${port}/${locale}/deposits/`, { waitUntil: 'networkidle' });
  await watch(page);
  bytes = 0;
  return {
    page,
    cdp,
    /** Opens the panel and asks: milliseconds from the first key until there is what is waited for. */
    open: async (question: string, awaited: string) => {
      await page.keyboard.press('/');
      await page.keyboard.insertText(question);
      await page.locator(awaited).first().waitFor();
      return page.evaluate((selector) => globalThis.millisecondsUntil(selector), awaited);
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

/** Lets the page itself note when a key was first pressed, and when results appeared: our own questions to it cost a slow phone more. */
async function watch(page: Page) {
  await page.evaluate(() => {
    let pressed = 0;
    const appeared = new Map<string, number>();
    addEventListener('keydown', ({ timeStamp }) => (pressed ||= timeStamp), { capture: true });
    const look = () => {
      for (const selector of ['search-box [role=option]', 'search-box[data-state=full] [role=option]']) {
        if (!appeared.has(selector) && document.querySelector(selector)) appeared.set(selector, performance.now());
      }
    };
    new MutationObserver(() => requestAnimationFrame(look)).observe(document.body, { subtree: true, childList: true, attributeFilter: ['data-state'] });
    globalThis.millisecondsUntil = (selector) => (appeared.get(selector) ?? Infinity) - pressed;
  });
}

declare global {
  /** In the page that is watched: milliseconds from the first key until something appeared. */
  var millisecondsUntil: (selector: string) => number;
}

/** Milliseconds of the processor that the page's main thread has had so far. */
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
