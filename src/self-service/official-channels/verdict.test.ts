import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { test } from 'node:test';
import { parse } from 'yaml';
import { channels } from '../../model/channel.ts';
import { siteFile } from '../../site-file.ts';
import type { Reason } from './finding.ts';
import { officialList } from './official-list.ts';
import { verify } from './verdict.ts';

const ways = channels.parse(parse(readFileSync(new URL('../../../content/support/channels.yaml', import.meta.url), 'utf8')));
const list = officialList(siteFile, Object.values(ways), 'en');

/** The answer to a text that holds one address: `listed` with the entry, `unlisted`, or `imitation` with its reason. */
function answer(text: string): string {
  const [finding, ...more] = verify(text, list);
  assert.deepEqual(more, [], text);
  if (!finding) return 'nothing';
  const { verdict, entries, reason } = finding;
  return [verdict, reason ?? entries.map(({ address }) => address).join(' ')].join(' ').trim();
}

const listed: [text: string, entry: string][] = [
  ['kestrel.example', 'kestrel.example'],
  ['https://kestrel.example', 'kestrel.example'],
  ['HTTPS://KESTREL.EXAMPLE/', 'kestrel.example'],
  ['http://kestrel.example:8443/sign-in?next=/wallet#top', 'kestrel.example'],
  ['kestrel.example/promo', 'kestrel.example'],
  ['kestrel.example.', 'kestrel.example'],
  ['www.kestrel.example', 'kestrel.example'],
  ['account.eu.kestrel.example', 'kestrel.example'],
  ['help.kestrel.example/en/deposits/', 'help.kestrel.example'],
  ['https://api.kestrel.example/v1/orders', 'api.kestrel.example'],
  ['https://forum.kestrel.example/t/12', 'https://forum.kestrel.example'],
  ['https://kestrel.example/support/chat', 'https://kestrel.example/support/chat'],
  ['  <https://kestrel.example/>,  ', 'kestrel.example'],
  ['“kestrel.example”。', 'kestrel.example'],
  ['ｋｅｓｔｒｅｌ．ｅｘａｍｐｌｅ', 'kestrel.example'],
  ['kestrel。example', 'kestrel.example'],
  ['\u200ekestrel.example\u200b', 'kestrel.example'],
  ['support@kestrel.example', 'support@kestrel.example'],
  ['Support@Kestrel.Example', 'support@kestrel.example'],
  ['mailto:security@kestrel.example?subject=phishing', 'security@kestrel.example'],
  ['Kestrel <complaints@kestrel.example>', 'complaints@kestrel.example'],
  ['no-reply@kestrel.example', 'kestrel.example'],
  ['\u202asupport@kestrel.example\u202c', 'support@kestrel.example'],
  ['@kestrel_example', 'https://t.me/kestrel_example https://x.com/kestrel_example'],
  ['Kestrel_Example', 'https://t.me/kestrel_example https://x.com/kestrel_example'],
  ['t.me/kestrel_example', 'https://t.me/kestrel_example'],
  ['https://t.me/s/kestrel_example/128', 'https://t.me/kestrel_example'],
  ['https://kestrel_example.t.me', 'https://t.me/kestrel_example'],
  ['tg://resolve?domain=kestrel_example', 'https://t.me/kestrel_example'],
  ['https://x.com/kestrel_example/status/1', 'https://x.com/kestrel_example'],
  ['https://mobile.twitter.com/KESTREL_EXAMPLE?s=20', 'https://x.com/kestrel_example'],
];

for (const [text, entry] of listed) test(`“${text}” is on our list as ${entry}`, () => assert.equal(answer(text), `listed ${entry}`));

const imitations: [text: string, reason: Reason][] = [
  ['kestre1.example', 'letters'],
  ['KESTREI.example', 'letters'],
  ['kеstrel.example', 'letters'],
  ['кеѕтrеl.example', 'letters'],
  ['kestrél.example', 'letters'],
  ['kest\u0433el.example', 'letters'],
  ['xn--kstrel-3of.example', 'letters'],
  ['https://xn--rl-mlcbw3c1h.com/login', 'letters'],
  ['kestral.example', 'misspelt'],
  ['ketsrel.com', 'misspelt'],
  ['kestral-support.com', 'misspelt'],
  ['mykestralwallet.com', 'misspelt'],
  ['kestrel.exmaple', 'misspelt'],
  ['help-kestrel.example', 'misspelt'],
  ['kestrel-login.com', 'name'],
  ['kestrel.com', 'name'],
  ['kestrelexample.com', 'name'],
  ['k-e-s-t-r-e-l.net', 'name'],
  ['kestrel.example.evil.tld', 'name'],
  ['https://kestrel.example.account-check.example/sign-in', 'name'],
  ['https://kestrel.example@evil.tld/', 'elsewhere'],
  ['https://kestrel.example%2Fsign-in@evil.tld', 'elsewhere'],
  ['https:\\\\evil.tld\\kestrel.example', 'elsewhere'],
  ['https://evil.tld/kestrel.example/', 'elsewhere'],
  ['https://evil.tld/?to=https%3A%2F%2Fkestrel.example', 'elsewhere'],
  ['https://facebook.com/kestrel_example', 'elsewhere'],
  ['javascript:open("https://kestrel.example")', 'elsewhere'],
  ['红隼.com', 'name'],
  ['红隼官方客服', 'name'],
  ['kest\u200brel.example', 'hidden'],
  ['supp\u00adort@kestrel.example', 'hidden'],
  ['\u202eelpmaxe.lertsek', 'hidden'],
  ['support@kestre1.example', 'letters'],
  ['support@kеstrel.example', 'letters'],
  ['support@kestrel-example.com', 'name'],
  ['support@kestrel.example.evil.tld', 'name'],
  ['kestrel.support@gmail.com', 'elsewhere'],
  ['support@kestrel.example@evil.tld', 'elsewhere'],
  ['support@evil.tld\\@kestrel.example.evil.tld', 'name'],
  ['support@kestrel.example\\evil.tld', 'name'],
  ['@kestreI_example', 'letters'],
  ['@kestrel_examp1e', 'letters'],
  ['@kestrel_exarnple', 'letters'],
  ['@kestrelexample', 'misspelt'],
  ['@kestrel__example', 'misspelt'],
  ['@kestrel_exampl', 'misspelt'],
  ['@kestrel_support', 'name'],
  ['@kestr3l_help', 'letters'],
  ['@kestrel_\u200dexample', 'hidden'],
  ['Kestrel Support', 'name'],
  ['https://t.me/kestrel_examp1e', 'letters'],
  ['https://t.me/kestrel_vip', 'name'],
  ['https://x.com/kestreI_example', 'letters'],
];

for (const [text, reason] of imitations) test(`“${text}” imitates an entry: ${reason}`, () => assert.equal(answer(text), `imitation ${reason}`));

const strangers = [
  'https://example.org',
  'https://etherscan.io/tx/0xabc',
  'bit.ly/3xYz',
  'http://192.168.0.1/',
  'https://[::1]/',
  'petrel.org',
  'kernel.org',
  'someone@gmail.com',
  '@durov',
  'https://t.me/+AbCdEf123',
  'https://t.me/joinchat/AbCdEf',
  'https://wa.me/442071234567',
  '+44 20 7123 4567',
  'tel:+442071234567',
  '(020) 7123-4567',
  '138 0013 8000',
  '400-123-4567',
  '９５５３３',
  'hello',
  'hello world',
  '你好',
  '!',
  '@',
  '@@@',
  'xn--',
  'https://xn--a.com',
  'https://',
  '://',
  '\ud800.com',
  '0x52908400098527886E0F7030069857D2E4169EE7',
];

for (const text of strangers) test(`${JSON.stringify(text)} is not on our list`, () => assert.match(`${answer(text)} unlisted`, /^(unlisted|nothing)/));

test('a phone number is told as one, as we have none', () => {
  for (const text of ['+44 20 7123 4567', 'tel:+442071234567', '13800138000', '(020) 7123-4567']) assert.equal(verify(text, list)[0]?.kind, 'phone', text);
});

test('nothing is answered to nothing', () => {
  for (const text of ['', '   ', '\n', '\u200b', '。']) assert.deepEqual(verify(text, list), []);
});

test('every address of a message is judged on its own, and its phone number too', () => {
  const message = 'Dear user, your account is locked (case 0.5). Call +1 (555) 010-9999 or open kestre1.example/unlock now. Kestrel, support@kestrel.example.';
  assert.deepEqual(
    verify(message, list).map(({ text, verdict }) => [text, verdict]),
    [
      ['kestre1.example/unlock', 'imitation'],
      ['support@kestrel.example', 'listed'],
      ['+1 (555) 010-9999', 'unlisted'],
    ],
  );
});

test('an address in a Chinese sentence is found where punctuation parts it', () => {
  const [finding] = verify('您的账户异常，请登录 kestrel-verify.com、输入验证码。', list);
  assert.deepEqual([finding?.text, finding?.verdict], ['kestrel-verify.com', 'imitation']);
});

test('who really owns an address is told so that it cannot look like us', () => {
  assert.equal(verify('https://kestrel.example@evil.tld/', list)[0]?.domain, 'evil.tld');
  assert.equal(verify('kеstrel.example', list)[0]?.domain, 'xn--kstrel-3of.example');
});

test('a megabyte of anything is answered at once', () => {
  const texts = ['a', '.', 'kestrel.', '@', '1', ' ', 'https://', '红', '\u200b', ',', '-'].map((piece) => piece.repeat(1_000_000 / piece.length));
  for (const text of [...texts, `kestre1.example ${'x'.repeat(1_000_000)}`]) {
    const before = performance.now();
    const findings = verify(text, list);
    assert.ok(performance.now() - before < 500, `${text.slice(0, 20)} took ${performance.now() - before} ms`);
    assert.ok(findings.length <= 10);
  }
  assert.equal(verify(`kestre1.example ${'x'.repeat(1_000_000)}`, list)[0]?.verdict, 'imitation');
});
