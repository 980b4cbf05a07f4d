import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { headersFor } from '../src/hosting/headers.ts';
import { localeOf } from '../src/languages.ts';
import { redirects } from '../src/hosting/redirects.ts';
import { byteRange } from './byte-range.ts';

/** The built site. */
export const siteFolder = fileURLToPath(new URL('../dist/', import.meta.url));

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mp4': 'video/mp4',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.webm': 'video/webm',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves the built site as a host in production does: with the same headers and redirects, compressed, clips in parts, and with
 * the page for what does not exist in the reader's language.
 */
export function serveSite(folder = siteFolder): Server {
  const moved = redirects();
  return createServer((request, response) => {
    const path = pathOf(request.url);
    const headers = headersFor(path);
    const to = moved[path] ?? (isFolder(folder, path) && !path.endsWith('/') ? `${path}/` : undefined);
    if (to) {
      response.writeHead(301, { ...headers, Location: to }).end();
      return;
    }
    const file = fileFor(folder, path);
    const found = file ?? join(folder, localeOf(path) ?? '', '404.html');
    if (!existsSync(found)) {
      response.writeHead(404, headers).end();
      return;
    }
    const type = types[extname(found)] ?? 'application/octet-stream';
    if (type.startsWith('video/')) return sendClip(found, type, headers, request, response);
    const encoding = /text|json|xml|svg/.test(type) ? encodingFor(request.headers['accept-encoding']) : undefined;
    response.writeHead(file ? 200 : 404, { ...headers, 'Content-Type': type, Vary: 'Accept-Encoding', ...(encoding && { 'Content-Encoding': encoding }) });
    const done = () => undefined;
    if (request.method === 'HEAD') response.end();
    else if (encoding === 'br') pipeline(createReadStream(found), createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }), response, done);
    else if (encoding === 'gzip') pipeline(createReadStream(found), createGzip(), response, done);
    else pipeline(createReadStream(found), response, done);
  });
}

/** Clips come in the parts that a player asks for. */
function sendClip(file: string, type: string, headers: Record<string, string>, request: IncomingMessage, response: ServerResponse) {
  const { size } = statSync(file);
  const range = byteRange(request.headers.range, size);
  const common = { ...headers, 'Content-Type': type, 'Accept-Ranges': 'bytes' };
  if (range === null) return void response.writeHead(416, { ...common, 'Content-Range': `bytes */${size}` }).end();
  const { start, end } = range ?? { start: 0, end: size - 1 };
  const part = range ? { 'Content-Range': `bytes ${start}-${end}/${size}` } : {};
  response.writeHead(range ? 206 : 200, { ...common, ...part, 'Content-Length': end - start + 1 });
  if (request.method === 'HEAD') response.end();
  else pipeline(createReadStream(file, { start, end }), response, () => undefined);
}

/** The path of a request without its question; a path that is no UTF-8 is the root of nothing. */
function pathOf(url = '/'): string {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return '/%';
  }
}

function fileFor(folder: string, path: string): string | undefined {
  // `normalize` keeps a path inside of the folder: it begins with a slash, above which there is nothing.
  const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function isFolder(folder: string, path: string): boolean {
  const place = join(folder, normalize(path));
  return existsSync(place) && statSync(place).isDirectory();
}

function encodingFor(accepted: string | string[] = ''): 'br' | 'gzip' | undefined {
  if (accepted.includes('br')) return 'br';
  return accepted.includes('gzip') ? 'gzip' : undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.env['PORT'] ?? 4321);
  if (!existsSync(join(siteFolder, 'index.html'))) {
    console.error('There is no built site in dist/. Run “npm run build” first, or “npm start”, which does both.');
    process.exit(1);
  }
  const server = serveSite();
  server.on('error', (error: NodeJS.ErrnoException) => {
    const why = error.code === 'EADDRINUSE' ? `Port ${port} is taken by another program. Stop it, or choose another: PORT=8080 npm start` : error.message;
    console.error(why);
    process.exit(1);
  });
  server.listen(port, () => console.log(`The help center stands at http://localhost:${port}/ – stop it with Ctrl C.`));
}
