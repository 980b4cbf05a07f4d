import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { locales } from '../src/languages.ts';
import { posterFile } from '../src/model/video.ts';
import { browserArguments, findBrowser } from './browser.ts';
import { readContent } from './checks/content-tree.ts';
import { needFfmpeg, writePoster } from './videos/encoder.ts';
import { films } from './videos/films.ts';
import { Reel } from './videos/reel.ts';
import { size } from './videos/stage.ts';

/**
 * `npm run videos`: makes our own clips again, in every language, from drawn scenes and from the built site; `-- ID` makes one.
 * Their lengths, chapters and captions stand in `content/videos/`; only this command needs ffmpeg.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const wanted = process.argv.slice(2);
const unknown = wanted.find((id) => !(id in films));
if (unknown) {
  console.error(`Expected ids of films, ${Object.keys(films).join(', ')}; found “${unknown}”.`);
  process.exit(1);
}
needFfmpeg();
const content = readContent(root);
const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...browserArguments, '--font-render-hinting=none'] });
for (const [id, { poster, make }] of Object.entries(films).filter(([id]) => wanted.length === 0 || wanted.includes(id))) {
  const video = content.videos.get(id)?.yaml?.data;
  if (!video) throw new Error(`content/videos/${id}/video.yaml is missing or has mistakes; run “npm run check” to see them.`);
  for (const locale of locales) {
    const folder = join(root, 'content/videos', id);
    const page = await browser.newPage({ viewport: size, colorScheme: 'light', reducedMotion: 'reduce' });
    const reel = new Reel();
    const still = await make({ page, reel, video, locale, content, poster });
    reel.finish(
      folder,
      `clip.${locale}`,
      video.chapters.map(({ at }) => at),
    );
    writePoster(still, join(folder, posterFile(locale)));
    await page.close();
    console.log(`${id} ${locale}: ${reel.seconds} s`);
  }
}
await browser.close();
