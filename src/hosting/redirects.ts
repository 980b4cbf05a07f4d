import { addressOf, locales } from '../languages.ts';
import { type ArticleFile, readArticleFiles } from './article-files.ts';

/** From every former address of an article, in each language, to where it stands now. */
export function redirects(articles: readonly Pick<ArticleFile, 'id' | 'moved' | 'draft'>[] = readArticleFiles()): Record<string, string> {
  const pairs = articles
    .filter(({ draft }) => !draft)
    .flatMap(({ id, moved }) => moved.flatMap((former) => locales.map((locale) => [addressOf(locale, former), addressOf(locale, id)])));
  return Object.fromEntries(pairs);
}

/** The same as a `_redirects` file, for hosts that answer with 301; on others the built page at the old address leads on. */
export function redirectsFile(pairs: Record<string, string> = redirects()): string {
  return Object.entries(pairs).map(([from, to]) => `${from} ${to} 301\n`).join('');
}
