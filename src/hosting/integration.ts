import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { siteFile } from '../site-file.ts';
import { headersFile } from './headers.ts';
import { redirectPage, redirects, redirectsFile } from './redirects.ts';

/** Writes beside the built pages what a host must know: headers, and where moved articles stand now. */
export function hosting(): AstroIntegration {
  return {
    name: 'hosting',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const moved = redirects();
        await writeFile(new URL('_headers', dir), headersFile());
        await writeFile(new URL('_redirects', dir), redirectsFile(moved));
        for (const [from, to] of Object.entries(moved)) {
          const folder = new URL(`.${from}`, dir);
          await mkdir(folder, { recursive: true });
          await writeFile(new URL('index.html', folder), redirectPage(to, siteFile.address));
        }
      },
    },
  };
}
