import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Outside, contentSecurityPolicy } from '../src/hosting/policy.ts';
import { siteFile } from '../src/site-file.ts';
import { readBuilt } from './built-site.ts';
import { serveSite, siteFolder } from './serve.ts';

/**
 * For tests: the built site, or a copy of it, as if it had been built with another setting. The HTML of its pages is changed as it is served,
 * and the policy is the one that the setting would have.
 */
export function serveRewritten(change: (html: string) => string, outside: Partial<Outside> = {}, folder = siteFolder): Promise<Served> {
  const site = serveSite(folder);
  const policy = contentSecurityPolicy({ ...siteFile, ...outside });
  return listen(
    createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const page = pathname.endsWith('/') ? readPage(pathname, folder) : undefined;
      if (page === undefined) site.emit('request', request, response);
      else response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy }).end(change(page));
    }),
  );
}

/** A server on a port that is free, until the end of the block that uses it. */
export async function listen(server: Server): Promise<Served> {
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function readPage(path: string, folder: string): string | undefined {
  try {
    return readBuilt(path, folder);
  } catch {
    // No page: the site answers what it answers.
    return undefined;
  }
}

type Served = AsyncDisposable & { origin: string };
