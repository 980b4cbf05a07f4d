import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressesInCode, addressesInText } from './addresses-in-text.ts';

const found: [text: string, ...expected: string[]][] = [
  ['Call +44 20 7123 4567 now.', 'phone +44 20 7123 4567'],
  ['Call +1 (555) 010-9999 now.', 'phone +1 (555) 010-9999'],
  ['Call (020) 7123-4567.', 'phone (020) 7123-4567'],
  ['客服电话：400-123-4567。', 'phone 400-123-4567'],
  ['加微信 13800138000', 'phone 13800138000'],
  ['Open https://evil.example/a?b=c, then', 'link https://evil.example/a?b=c'],
  ['请打开https://evil.example/登录，然后', 'link https://evil.example/登录'],
  ['see bit.ly/3xYz or t.me/kestrel_vip', 'link bit.ly/3xYz', 'link t.me/kestrel_vip'],
  ['chat on wa.me/442071234567', 'link wa.me/442071234567'],
  ['Write to help@evil.example.', 'email help@evil.example'],
  ['mail a@b.example and https://c.example/d@e.example', 'email a@b.example', 'link https://c.example/d@e.example'],
];

for (const [text, ...expected] of found) {
  test(`“${text}” holds ${expected.join(' and ')}`, () => {
    const all = addressesInText(text);
    assert.deepEqual(
      all.map(({ kind, text: value }) => `${kind} ${value}`),
      expected,
    );
    for (const { text: value, index } of all) assert.equal(text.slice(index, index + value.length), value);
  });
}

const nothing = [
  'It takes 10 to 30 minutes, +0.01 % or 1,000,000.00 USDT.',
  'Since 2026-11-23 09:00 (UTC) 0.00000001 BTC',
  'Block 21000000, nonce 1730000000000, order 8812345678901',
  'Version 5.2.1 of the app, error 50113',
  'No WhatsApp, no Telegram support; Node.js and example.ts are names',
  'TXqH2JBkDgGWyCFg4GZzg8eUjG5JMZ7hPL',
  'The bit. Only this.',
];

for (const text of nothing) test(`“${text}” holds no address`, () => assert.deepEqual(addressesInText(text), []));

test('in code only what a program would call is an address', () => {
  assert.deepEqual(
    addressesInCode("fetch('https://api.evil.example/v1', { phone: '+44 20 7123 4567' })").map(({ text }) => text),
    ['https://api.evil.example/v1'],
  );
});
