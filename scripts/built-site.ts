import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteFolder } from './serve.ts';

/** The paths of the sitemap, in its order. The site must have been built. */
export function sitemapPaths(): string[] {
  const files = globSync('sitemap-[0-9]*.xml', { cwd: siteFolder }).sort();
  return files.flatMap((file) =>
    [...readFileSync(join(siteFolder, file), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname),
  );
}

/** The paths of articles: below a category, and with a twin in Markdown. */
export function articlePaths(): string[] {
  return sitemapPaths().filter((path) => path.split('/').length === 5 && existsSync(join(siteFolder, path, 'index.md')));
}

/** Every page that a reader can meet: the sitemap, and what search engines are not told of. */
export function allPaths(): string[] {
  return [...sitemapPaths(), '/en/search/', '/zh-cn/search/', '/en/nowhere/', '/zh-cn/nowhere/', '/nowhere/'];
}

/** The built file of a path that is a page. */
export function readBuilt(path: string, folder = siteFolder): string {
  return readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
}
