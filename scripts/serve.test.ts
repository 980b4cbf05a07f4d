import assert from 'node:assert/strict';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { serveSite } from './serve.ts';

const server = serveSite();
before(() => new Promise<void>((ready) => server.listen(0, ready)));
after(() => server.close());

/** Asks as a program would that does not tidy the path first. */
function ask(path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: Record<string, string | string[] | undefined>; body: string }>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    request({ port, path, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });
}

test('a page comes with the headers of production', async () => {
  const { status, headers } = await ask('/en/deposits/deposit-not-credited/');
  assert.equal(status, 200);
  assert.match(String(headers['content-security-policy']), /frame-ancestors 'none'/);
  assert.equal(headers['x-content-type-options'], 'nosniff');
  assert.match(String(headers['content-type']), /text\/html; charset=utf-8/);
});

test('text is compressed where the reader can read it, and only there', async () => {
  assert.equal((await ask('/en/', { 'Accept-Encoding': 'gzip, br' })).headers['content-encoding'], 'br');
  assert.equal((await ask('/en/')).headers['content-encoding'], undefined);
});

test('a page that is not there is answered in the language of its address', async () => {
  const { status, body } = await ask('/zh-cn/nowhere/');
  assert.equal(status, 404);
  assert.match(body, /<html lang="zh-CN"/);
  assert.match((await ask('/nowhere')).body, /简体中文/);
});

test('a former address of an article leads to where it stands now', async () => {
  const { status, headers } = await ask('/zh-cn/deposits/withdrawal-delayed/');
  assert.equal(status, 301);
  assert.equal(headers['location'], '/zh-cn/deposits/withdrawal-pending/');
});

test('a folder without its slash leads to the page', async () => {
  assert.equal((await ask('/en/deposits')).headers['location'], '/en/deposits/');
});

test('a clip comes in the part that a player asks for', async () => {
  const [, clip = ''] = /<source src="([^"]+\.webm)"/.exec((await ask('/en/videos/search-here/')).body) ?? [];
  const whole = await ask(clip);
  assert.equal(whole.status, 200);
  assert.equal(whole.headers['content-type'], 'video/webm');
  const size = Number(whole.headers['content-length']);
  const part = await ask(clip, { Range: 'bytes=100-199' });
  assert.equal(part.status, 206);
  assert.equal(part.headers['content-range'], `bytes 100-199/${size}`);
  assert.equal(part.headers['content-length'], '100');
  assert.equal((await ask(clip, { Range: `bytes=${size}-` })).status, 416);
});

test('nothing outside of the site can be read', async () => {
  for (const path of ['/../package.json', '/..%2fpackage.json', '/%2e%2e/package.json', '/en/..%2f..%2f..%2fpackage.json', '/%', '/%00']) {
    const { status, body } = await ask(path);
    assert.equal(status, 404, path);
    assert.doesNotMatch(body, /"dependencies"/, path);
  }
});
