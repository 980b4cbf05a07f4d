import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { languageOf, type Locale } from '../../src/languages.ts';
import type { Video } from '../../src/model/video.ts';
import type { ContentTree } from '../checks/content-tree.ts';
import { rate, type Reel } from './reel.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const styles = read('../../src/styles/tokens.css') + read('stage.css');
const mark = read('../../public/favicon.svg');

/** Films are 1280 × 720. */
export const size = { width: 1280, height: 720 };

/** Latin and Han from one family, so that every machine that has it gives the same film. */
export const font = "'Noto Sans CJK SC', 'Noto Sans SC', 'Noto Sans', system-ui";

/** Draws a scene into a reel: every frame is worked out from its second alone, so that each run gives the same film. */
export async function drawScene(scene: Scene, { page, reel, video, locale, content, poster }: Take): Promise<Buffer> {
  await page.setContent(stageOf(scene, locale));
  const cdp = await page.context().newCDPSession(page);
  let html = '';
  let picture: Buffer = Buffer.alloc(0);
  let still = picture;
  for (let frame = 0; frame < video.seconds * rate; frame += 1) {
    const second = frame / rate;
    const next = sceneAt(scene, second, { video, locale, content });
    if (next !== html) {
      await page.evaluate((text) => void (document.body.innerHTML = text), next);
      // A third of the time of page.screenshot(), for the same picture in a larger file, which lives for minutes.
      const { data } = await cdp.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true });
      picture = Buffer.from(data, 'base64');
      html = next;
    }
    if (Math.abs(second - poster) < 0.5 / rate) still = picture;
    reel.add(picture);
  }
  return still;
}

/** The empty page on which a scene is drawn. */
export function stageOf({ style = '' }: Scene, locale: Locale): string {
  return `<!doctype html><html lang="${languageOf(locale).tag}"><style>${styles}${style}:root { --latin: ${font} }</style><body></body></html>`;
}

/** What a scene shows at a second of its film, as HTML: the title of the chapter, and what is drawn below it. */
export function sceneAt({ draw }: Scene, second: number, { video, locale, content }: Pick<Take, 'video' | 'locale' | 'content'>): string {
  const chapter = video.chapters.findLastIndex(({ at }) => at <= second);
  const { at = 0, title } = video.chapters[chapter] ?? {};
  return `<p class="title">${mark}<span>${escape(title?.[locale] ?? '')}</span></p><div class="body">${draw({ chapter, now: second - at, locale, content })}</div>`;
}

/** Text as HTML. */
export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A film that is drawn: what stands in the picture at a moment, as HTML, and the styles that it needs beside those of the stage. */
export type Scene = { draw(moment: Moment): string; style?: string };

/** The chapter that runs, and the second in it. */
export type Moment = { chapter: number; now: number; locale: Locale; content: ContentTree };

/** What a film is made with: the browser's page, the reel that it goes to, and the second whose picture becomes the poster. */
export type Take = { page: Page; reel: Reel; video: Video; locale: Locale; content: ContentTree; poster: number };
