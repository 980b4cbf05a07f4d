import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** What keeps a browser from calling home while it is tested, and lets it run as root in a container. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * A Chromium to test with: the one in `CHROMIUM_PATH`, Playwright's own, one on this system, or, on Linux x64, the one that
 * comes in the npm package `@sparticuz/chromium`, unpacked below the temporary folder. Throws where there is none.
 */
export async function findBrowser(): Promise<string> {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is ${chosen}, but there is no such file. Mend it, or leave it out to let a browser be found.`);
  }
  const own = chromium.executablePath();
  const system = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const found = [own, ...system].find((path) => existsSync(path));
  if (found) return found;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('There is no Chromium on this machine. Install one with “npx playwright install chromium”, or name one in CHROMIUM_PATH.');
  }
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
