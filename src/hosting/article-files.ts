import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { article, type Article } from '../model/article.ts';

const folder = new URL('../../content/articles/', import.meta.url);

/**
 * What every `article.yaml` says, for what runs outside of Astro's pages: the sitemap and the redirects. A file with
 * mistakes is left out here; the content check has named them already and stopped the build.
 */
export function readArticleFiles(): ArticleFile[] {
  return globSync('*/*/article.yaml', { cwd: folder }).flatMap((file) => {
    const { success, data } = article.safeParse(parse(readFileSync(new URL(file, folder), 'utf8')));
    return success ? [{ ...data, id: file.replace(/[\\/]article\.yaml$/, '').replace('\\', '/') }] : [];
  });
}

export type ArticleFile = Article & { id: string };
