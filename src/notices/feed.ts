import { addressOf, type Locale } from '../languages.ts';
import type { Notice } from '../model/notice.ts';
import type { Words } from '../model/words.ts';
import { fill } from '../words.ts';

/**
 * The entries of the feed of a language, the latest first: every notice that has begun, and every update of an incident on its own, as
 * readers of feeds show an entry once.
 */
export function feedEntries(notices: readonly (Notice & { id: string })[], locale: Locale, words: Words['notices'], now: Date): FeedEntry[] {
  return notices
    .flatMap(({ id, from, title, text, kind, updates }) => {
      const link = addressOf(locale, `notices/${id}`);
      const categories = [words.kinds[kind]];
      return [
        { title: title[locale], link, description: text[locale], pubDate: new Date(from), categories },
        ...updates.map((update) => ({
          title: fill(words.update, { title: title[locale] }),
          link: `${link}#${updateId(update.at)}`,
          description: update.text[locale],
          pubDate: new Date(update.at),
          categories,
        })),
      ];
    })
    .filter(({ pubDate }) => pubDate <= now)
    .sort((a, b) => b.pubDate.getTime() - a.pubDate.getTime());
}

/** The anchor of an update on the page of its notice. */
export function updateId(at: string): string {
  return `update-${at.replaceAll(/\D/g, '').slice(0, 12)}`;
}

type FeedEntry = { title: string; link: string; description: string; pubDate: Date; categories: string[] };
