import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { themeScript } from '../layout/theme-script.ts';
import { headersFile, headersFor } from './headers.ts';
import { contentSecurityPolicy } from './policy.ts';

test('every path carries the policy, and the theme script is allowed by its hash alone', () => {
  const policy = headersFor('/en/deposits/')['Content-Security-Policy'] ?? '';
  const hash = createHash('sha256').update(themeScript).digest('base64');
  assert.match(policy, /script-src 'self' 'wasm-unsafe-eval' 'sha256-/);
  assert.ok(policy.includes(`'sha256-${hash}'`));
  assert.ok(!policy.includes('unsafe-inline'));
});

test('forms and requests may leave the site for the help desk of the setting and for nothing else', () => {
  const api = contentSecurityPolicy({ kind: 'zendesk-api', address: 'https://example.zendesk.com', topics: {}, fields: {} });
  assert.match(api, /; connect-src 'self' https:\/\/example\.zendesk\.com;/);
  assert.match(api, /; form-action 'self';/);
  const own = contentSecurityPolicy({ kind: 'json-post', address: 'https://desk.example.com/cases?site=1', takesForms: true });
  assert.match(own, /; connect-src 'self' https:\/\/desk\.example\.com;/);
  assert.match(own, /; form-action 'self' https:\/\/desk\.example\.com;/);
  const mail = contentSecurityPolicy({ kind: 'email', address: 'support@kestrel.example', topics: {} });
  assert.match(mail, /; connect-src 'self';/);
  assert.match(mail, /; form-action 'self' mailto:;/);
});

test('pages are asked for again, files named by their content are kept', () => {
  assert.match(headersFor('/en/')['Cache-Control'] ?? '', /max-age=0/);
  assert.match(headersFor('/assets/site.abc.css')['Cache-Control'] ?? '', /immutable/);
  assert.match(headersFor('/pagefind/1.6.0/en/fragment/en_1.pf_fragment')['Cache-Control'] ?? '', /immutable/);
});

test('the small files of a search carry no header that only a document needs', () => {
  const headers = headersFor('/pagefind/1.6.0/en/index/en_1.pf_index');
  assert.deepEqual(Object.keys(headers).sort(), ['Cache-Control', 'Strict-Transport-Security', 'X-Content-Type-Options']);
  assert.match(headersFile(), /\/pagefind\/\*\n {2}! Content-Security-Policy\n {2}! /);
});

test('the entry file of the search index is never kept, because its name stays the same', () => {
  assert.match(headersFor('/pagefind/1.6.0/zh-cn/pagefind-entry.json')['Cache-Control'] ?? '', /max-age=0/);
});

test('the file for hosts takes a header away before it sets it again', () => {
  assert.match(headersFile(), /\/assets\/\*\n {2}! Cache-Control\n {2}Cache-Control: public, max-age=31536000, immutable/);
});

test('the list of official channels is JSON that any page may read', () => {
  const headers = headersFor('/.well-known/official-channels.json');
  assert.equal(headers['Content-Type'], 'application/json; charset=utf-8');
  assert.equal(headers['Access-Control-Allow-Origin'], '*');
  assert.equal(headersFor('/en/')['Access-Control-Allow-Origin'], undefined);
});
