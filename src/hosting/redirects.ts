import { addressOf, defaultLocale, languageOf, localeOf, locales } from '../languages.ts';
import { type ArticleFile, readArticleFiles } from './article-files.ts';

/** From every former address of an article, in each language, to where it stands now. */
export function redirects(articles: readonly Pick<ArticleFile, 'id' | 'moved' | 'draft'>[] = readArticleFiles()): Record<string, string> {
  const pairs = articles
    .filter(({ draft }) => !draft)
    .flatMap(({ id, moved }) => moved.flatMap((former) => locales.map((locale) => [addressOf(locale, former), addressOf(locale, id)])));
  return Object.fromEntries(pairs);
}

/** The same as a `_redirects` file, for hosts that answer with 301; on others the built page at the old address leads on. */
export function redirectsFile(pairs: Record<string, string>): string {
  return Object.entries(pairs)
    .map(([from, to]) => `${from} ${to} 301\n`)
    .join('');
}

/** The page at a former address, for hosts that read no `_redirects`: it leads on by itself, without script. */
export function redirectPage(to: string, origin: string): string {
  const address = new URL(to, origin).href;
  return `<!doctype html><html lang="${languageOf(localeOf(to) ?? defaultLocale).tag}"><meta charset="utf-8"><title>${address}</title><meta http-equiv="refresh" content="0;url=${to}"><meta name="robots" content="noindex"><link rel="canonical" href="${address}"><a href="${to}">${address}</a></html>\n`;
}
