import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cut, fold, strongTokens, wordsOf } from './tokens.ts';

test('full-width and capital letters are the same as plain ones', () => {
  assert.equal(fold('  ＵＳＤＴ　Not\nArrived '), 'usdt not arrived');
});

test('a text falls into its words, each once', () => {
  assert.deepEqual(wordsOf('My deposit, my DEPOSIT!', 'en'), ['my', 'deposit']);
});

test('Chinese words stand as pairs even where the dictionary cuts them', () => {
  const tokens = cut('提现一直处理中', 'zh-CN').split(' ');
  for (const pair of ['提现', '一直', '处理', '理中']) assert.ok(tokens.includes(pair), pair);
});

test('single characters are too weak to be marked', () => {
  assert.ok(strongTokens('我的 U 提不出来', 'zh-CN').every((token) => token.length > 1));
});

test('emoji, a lone surrogate and nothing at all make no words', () => {
  assert.deepEqual(wordsOf('🙂 \ud800', 'zh-CN'), []);
  assert.equal(cut('', 'en'), '');
});
