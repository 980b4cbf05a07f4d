import type { Locale } from '../../../src/languages.ts';
import type { Take } from '../stage.ts';
import { Recording } from './recording.ts';

/** What is asked in the film: in words, by a code with slang around it, and what nobody here can answer. */
const questions = {
  en: { words: 'my deposit has not arrived', code: 'api error 50113', nothing: 'pineapple pizza' },
  'zh-cn': { words: '充值没到账怎么办', code: 'api 报错 50113', nothing: '明天天气' },
} satisfies Record<Locale, { words: string; code: string; nothing: string }>;

/** The search of the built site as a reader uses it: asked on the first page, opened by a key on another, and when it finds nothing. */
export async function searchHere(take: Take): Promise<Buffer> {
  const { locale, video } = take;
  const { words, code, nothing } = questions[locale];
  const ends = [...video.chapters.slice(1).map(({ at }) => at), video.seconds];
  const [asked = 0, opened = 0, again = 0, end = 0] = ends;
  const site = await Recording.open(take, `/${locale}/`);
  await site.stay(1.2);
  await site.scrollTo('search-box', 0.8, 24);
  await site.page.locator('search-box input').focus();
  await site.type(words, 5);
  await site.stay(asked - 0.1);

  await site.press('ArrowDown', 1.2);
  await site.press('ArrowDown', 0.7);
  await site.press('ArrowUp', 1);
  await site.follow('Enter', 0.6);
  await site.scrollTo('h1', 0.8, 20);
  await site.stay(opened - 3.4);
  await site.scrollTo('[data-article]', 1.4, 40);
  await site.stay(opened);

  await site.press('/', 1);
  await site.type(code, 4);
  await site.stay(again);

  await site.page.locator('search-box input').selectText();
  await site.type(nothing, 4);
  await site.stay(end - 3.2);
  await site.page.locator('search-box .person').focus();
  await site.stay(end);
  return site.finish();
}
