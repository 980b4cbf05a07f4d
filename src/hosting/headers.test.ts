import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { chat } from '../model/chat.ts';
import type { HelpDesk } from '../model/help-desk.ts';
import { themeScript } from '../layout/theme-script.ts';
import { headersFile, headersFor } from './headers.ts';
import { contentSecurityPolicy } from './policy.ts';

const zendeskKey = '0f3c51a2-9d4e-4b7a-8c1e-2f6d7a9b0c3d';
const mail: HelpDesk = { kind: 'email', address: 'support@kestrel.example', topics: {} };
const withDesk = (helpDesk: HelpDesk) => contentSecurityPolicy({ helpDesk, chat: { kind: 'link' } });
const withChat = (setting: object) => contentSecurityPolicy({ helpDesk: mail, chat: chat.parse(setting) });

test('every path carries the policy, and the theme script is allowed by its hash alone', () => {
  const policy = headersFor('/en/deposits/')['Content-Security-Policy'] ?? '';
  const hash = createHash('sha256').update(themeScript).digest('base64');
  assert.match(policy, /script-src 'self' 'wasm-unsafe-eval' 'sha256-/);
  assert.ok(policy.includes(`'sha256-${hash}'`));
  assert.ok(!policy.includes('unsafe-inline'));
});

test('forms and requests may leave the site for the help desk of the setting and for nothing else', () => {
  const api = withDesk({ kind: 'zendesk-api', address: 'https://example.zendesk.com', topics: {}, fields: {} });
  assert.match(api, /; connect-src 'self' https:\/\/example\.zendesk\.com;/);
  assert.match(api, /; form-action 'self';/);
  const own = withDesk({ kind: 'json-post', address: 'https://desk.example.com/cases?site=1', takesForms: true });
  assert.match(own, /; connect-src 'self' https:\/\/desk\.example\.com;/);
  assert.match(own, /; form-action 'self' https:\/\/desk\.example\.com;/);
  assert.match(withDesk(mail), /; connect-src 'self';/);
  assert.match(withDesk(mail), /; form-action 'self' mailto:;/);
});

test('scripts and frames of others are allowed for the chat of the setting, and by default for none', () => {
  assert.doesNotMatch(withChat({ kind: 'link' }), /https:|unsafe-inline/);
  assert.match(withChat({ kind: 'link' }), /frame-src 'none'/);
  const own = withChat({ kind: 'chatwoot', address: 'https://chat.example.com', token: 'abc' });
  assert.match(own, /; script-src 'self' 'wasm-unsafe-eval' 'sha256-[^']+' https:\/\/chat\.example\.com;/);
  assert.match(own, /; frame-src 'self' https:\/\/chat\.example\.com/);
  assert.match(withChat({ kind: 'intercom', app: 'abc12345' }), /; script-src [^;]* https:\/\/widget\.intercom\.io/);
  assert.match(withChat({ kind: 'zendesk-messaging', key: zendeskKey }), /; connect-src [^;]* wss:\/\/\*\.zendesk\.com/);
});

test('no chat lets a page run inline scripts or scripts of everybody', () => {
  for (const setting of [
    { kind: 'chatwoot', address: 'https://chat.example.com', token: 'abc' },
    { kind: 'intercom', app: 'abc12345' },
    { kind: 'zendesk-messaging', key: zendeskKey },
  ]) {
    assert.doesNotMatch(withChat(setting), /script-src[^;]*('unsafe-inline'|'unsafe-eval'| https:( |;)| \*)/);
    assert.match(withChat(setting), /; object-src 'none'; base-uri 'none';/);
  }
});

test('feedback may leave the site for the address of the setting', () => {
  const policy = contentSecurityPolicy({ helpDesk: mail, chat: { kind: 'link' }, feedback: 'https://feedback.example.com/take?site=1' });
  assert.match(policy, /; connect-src 'self' https:\/\/feedback\.example\.com;/);
});

test('the facts may be read from other origins, pages may not', () => {
  assert.equal(headersFor('/data/networks.json')['Access-Control-Allow-Origin'], '*');
  assert.equal(headersFor('/en/networks/')['Access-Control-Allow-Origin'], undefined);
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
