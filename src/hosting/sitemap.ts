import type { SitemapItem } from '@astrojs/sitemap';
import { alternatesOf } from '../languages.ts';
import { type ArticleFile, readArticleFiles } from './article-files.ts';

/** Results of a search, error pages and the steps of a flow say nothing to a search engine. */
export function isForSearchEngines(address: string): boolean {
  return !/\/(search|404)\/?$|\/fix\/[^/]+\/./.test(new URL(address).pathname);
}

/** A function that adds to a page of the sitemap its other languages and the day on which its content was last checked. */
export function pageDescriber(): (item: SitemapItem) => SitemapItem {
  let articles: ArticleFile[] | undefined;
  return (item) => {
    // Read when the first page asks: the writer's preview makes no sitemap.
    articles ??= readArticleFiles();
    const { origin, pathname } = new URL(item.url);
    const lastmod = lastChecked(pathname, articles);
    const links = alternatesOf(pathname).map(({ tag, path }) => ({ lang: tag, url: origin + path }));
    return { ...item, ...(lastmod && { lastmod }), ...(links.length > 0 && { links }) };
  };
}

/** An article's `verified`; for a page above articles, the newest below it. */
export function lastChecked(path: string, articles: readonly Pick<ArticleFile, 'id' | 'verified'>[]): string | undefined {
  const [category, article] = path.split('/').slice(2).filter(Boolean);
  const isCategory = articles.some(({ id }) => id.startsWith(`${category}/`));
  const below = articles.filter(({ id }) => !isCategory || id === `${category}/${article}` || (!article && id.startsWith(`${category}/`)));
  return below
    .map(({ verified }) => verified)
    .sort()
    .at(-1);
}
