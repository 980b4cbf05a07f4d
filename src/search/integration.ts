import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { locales } from '../languages.ts';
import { indexSite } from './index-site.ts';
import { sourcePath } from './source.ts';

/** Builds the search index after the site, and for the writer's preview when somebody searches there. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const files = await indexSite((path) => readFile(new URL(`.${path.replace(/\/$/, '/index.html')}`, dir), 'utf8'));
        for (const [path, content] of files) {
          const file = new URL(`.${path}`, dir);
          await mkdir(new URL('.', file), { recursive: true });
          await writeFile(file, content);
        }
        await Promise.all(locales.map((locale) => rm(new URL(`.${sourcePath(locale)}`, dir))));
        logger.info(`${files.size} files of search index in ${fileURLToPath(new URL('pagefind/', dir))}`);
      },

      'astro:server:setup': ({ server }) => {
        let files: ReturnType<typeof indexSite> | undefined;
        server.watcher.on('all', () => (files = undefined));
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://preview').pathname;
          if (!path.startsWith('/pagefind/')) return next();
          files ??= indexSite((page) => readPreview(request.headers.host ?? '', page));
          files
            .then((built) => {
              const content = built.get(decodeURIComponent(path));
              response.writeHead(content ? 200 : 404, { 'Content-Type': types[extname(path)] ?? 'application/octet-stream' });
              response.end(content);
            })
            .catch((error: unknown) => {
              files = undefined;
              next(error);
            });
        });
      },
    },
  };
}

const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

async function readPreview(host: string, path: string): Promise<string> {
  const response = await fetch(`http://${host}${path}`);
  if (!response.ok) throw new Error(`The preview answered ${response.status} for ${path}; search can't be built until the page is mended.`);
  return response.text();
}
