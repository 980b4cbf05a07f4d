import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { serveSite, siteFolder } from '../../serve.ts';
import { mix, progress } from '../motion.ts';
import { rate } from '../reel.ts';
import { font, size, type Take } from '../stage.ts';

/** Half the film’s size, in pictures of twice the density: a phone shows the site’s words large enough to be read. */
const density = 2;

/**
 * The built site, filmed while it is used. Nothing is filmed in real time: each step waits until the page has come to rest, so that
 * a slow machine gives the same film.
 */
export class Recording {
  readonly page: Page;
  readonly #server: Server;
  readonly #take: Take;
  #poster: Buffer | undefined;

  private constructor(take: Take, page: Page, server: Server) {
    this.#take = take;
    this.page = page;
    this.#server = server;
  }

  static async open(take: Take, path: string): Promise<Recording> {
    if (!existsSync(join(siteFolder, 'index.html'))) throw new Error('There is no built site in dist/ to record. Run “npm run build” first.');
    const server = serveSite();
    await new Promise<void>((ready) => server.listen(0, ready));
    const { port } = server.address() as AddressInfo;
    const browser = take.page.context().browser();
    if (!browser) throw new Error('The film’s page belongs to no browser.');
    const viewport = { width: size.width / density, height: size.height / density };
    const page = await browser.newPage({
      viewport,
      deviceScaleFactor: density,
      colorScheme: 'light',
      reducedMotion: 'reduce',
      baseURL: `http://localhost:${port}`,
    });
    await page.addInitScript(setFont, { font, quotes: take.locale === 'zh-cn' ? 'normal' : 'proportional-width' });
    await page.goto(path);
    const recording = new Recording(take, page, server);
    await recording.#settle();
    return recording;
  }

  /** Types as a person does, so many letters a second, and films what the page answers to each. */
  async type(text: string, perSecond: number): Promise<void> {
    for (const letter of text) {
      await this.page.keyboard.insertText(letter);
      await this.#film(Math.round(rate / perSecond));
    }
  }

  /** Presses a key and stays for some seconds. */
  async press(key: string, seconds: number): Promise<void> {
    await this.page.keyboard.press(key);
    await this.#film(Math.round(seconds * rate));
  }

  /** Presses a key that leads to another page and stays there for some seconds. */
  async follow(key: string, seconds: number): Promise<void> {
    const arrived = this.page.waitForEvent('load');
    await this.page.keyboard.press(key);
    await arrived;
    await this.#film(Math.round(seconds * rate));
  }

  /** Moves the page in some seconds until an element stands below the upper edge. */
  async scrollTo(selector: string, seconds: number, space: number): Promise<void> {
    const from = await this.page.evaluate(() => scrollY);
    const top = await this.page
      .locator(selector)
      .first()
      .evaluate((element) => element.getBoundingClientRect().top);
    const frames = Math.round(seconds * rate);
    for (let frame = 1; frame <= frames; frame += 1) {
      const to = mix(from, from + top - space, progress(frame, 0, frames));
      await this.page.evaluate((place) => scrollTo(0, place), to);
      this.#add(await this.page.screenshot(), 1);
    }
  }

  /** Shows what stands there until a second of the film. */
  async stay(until: number): Promise<void> {
    await this.#settle();
    const picture = await this.page.screenshot();
    this.#keep(picture, until);
    this.#take.reel.hold(picture, until);
  }

  /** Closes the site and gives the poster. */
  async finish(): Promise<Buffer> {
    await this.page.close();
    this.#server.close();
    if (!this.#poster) throw new Error(`The film has no picture at its poster’s second, ${this.#take.poster}.`);
    return this.#poster;
  }

  async #film(frames: number) {
    await this.#settle();
    this.#add(await this.page.screenshot(), frames);
  }

  #add(picture: Buffer, frames: number) {
    this.#keep(picture, this.#take.reel.seconds + frames / rate);
    this.#take.reel.add(picture, frames);
  }

  #keep(picture: Buffer, until: number) {
    if (until >= this.#take.poster) this.#poster ??= picture;
  }

  /** Waits until the page has loaded what it asked for and nothing in it has changed for a while. */
  async #settle() {
    await this.page.waitForLoadState('networkidle');
    await this.page.evaluate(
      () =>
        new Promise<void>((rest) => {
          const pause = 250;
          let timer = setTimeout(done, pause);
          const observer = new MutationObserver(() => {
            clearTimeout(timer);
            timer = setTimeout(done, pause);
          });
          observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
          function done() {
            observer.disconnect();
            rest();
          }
        }),
    );
  }
}

/** Gives a page the same letters as drawn scenes, whatever the machine has for the system’s own. Runs in the page. */
function setFont({ font: family, quotes }: { font: string; quotes: string }) {
  addEventListener('DOMContentLoaded', () => {
    document.documentElement.style.setProperty('--latin', family);
    document.documentElement.style.setProperty('font-variant-east-asian', quotes);
  });
}
