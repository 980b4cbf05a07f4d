import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markParts } from './marks.ts';

const show = (text: string, tokens: string[]) =>
  markParts(text, tokens)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

test('the words of a question are marked whatever their case', () => {
  assert.equal(show('My Deposit has not arrived', ['deposit', 'arrived']), 'My [Deposit] has not [arrived]');
});

test('overlapping pairs of Han become one mark', () => {
  assert.equal(show('提现处理中怎么办', ['提现', '现处', '处理']), '[提现处理]中怎么办');
});

test('a Latin word is marked with its endings, and not in the middle of another', () => {
  assert.equal(show('legal gas', ['ga']), 'legal [ga]s');
  assert.equal(show('nothing was not deposited', ['not', 'deposit']), 'nothing was [not] [deposit]ed');
});

test('single characters are never marked', () => {
  assert.equal(show('提现', ['提']), '提现');
});

test('a text stays the same when its marks are taken away', () => {
  const text = 'İstanbul <b>提现</b> 🙂';
  assert.equal(
    markParts(text, ['提现', 'b'])
      .map((part) => part.text)
      .join(''),
    text,
  );
});
