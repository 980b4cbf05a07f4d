import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { getNotices, getSite, getWords } from '../../../knowledge-base.ts';
import { languageOf, type Locale, localePaths } from '../../../languages.ts';
import { feedEntries } from '../../../notices/feed.ts';

export const getStaticPaths = localePaths;

/** The notices of a language as a feed. */
export async function GET({ props, site }: APIContext<{ locale: Locale }>) {
  const { locale } = props;
  const [{ name, address }, { notices: words }, notices] = await Promise.all([getSite(), getWords(locale), getNotices()]);
  const origin = site?.href ?? address;
  const items = feedEntries(notices, locale, words, new Date()).map((entry) => ({ ...entry, link: new URL(entry.link, origin).href }));
  return rss({
    title: `${words.title} · ${name[locale]}`,
    description: words.lead,
    site: origin,
    items,
    customData: `<language>${languageOf(locale).tag}</language>`,
  });
}
