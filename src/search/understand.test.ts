import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, pairsOf } from './fold.ts';
import { fromPinyin, soundsOf } from './pinyin.ts';
import { understander, wholeWord } from './understand.ts';
import type { Vocabulary } from './vocabulary.ts';

const vocabulary: Vocabulary = {
  early: [],
  edition: '',
  known: ['withdrawal', 'deposit', 'liquidation', 'pending', 'whether', 'price'],
  everyday: [],
  right: [],
  articles: [],
  concepts: [
    ['提现', '提币', '出金', 'withdrawal', '提不出来'],
    ['验证器', '谷歌验证器', '谷歌验证', 'ga'],
    ['usdt', 'u', 'tether'],
    ['充值', 'deposit', 'top up'],
  ],
  stops: ['怎么办', '我的', '了', 'how do i', 'the', 'my'],
  simplified: '現现幣币帳账',
  pinyin: { syllables: 'chong充重 he核 shen审 ti提 xian现 xing行 yin银 zhi值', words: ['审核', '银行'], exceptions: [['银行', 'yinhang']] },
};
const sounds = soundsOf(vocabulary);
const understand = understander(vocabulary);
const words = (question: string) => understand(question).map(({ word }) => word);

test('full-width and capital letters, and traditional characters, are the same as plain ones', () => {
  assert.equal(fold('  ＵＳＤＴ　Not\nArrived '), 'usdt not arrived');
  assert.deepEqual(words('提現'), ['提现']);
  assert.equal(fold('出幣沒到帳', pairsOf('幣币帳账')), '出币沒到账');
});

test('a word of a concept becomes the word of the articles, is settled, and stays known as typed', () => {
  assert.deepEqual(understand('出金'), [{ word: '提现', typed: '出金', settled: true }]);
  assert.deepEqual(words('U 提不出来'), ['usdt', '提现']);
});

test('the longest word of a concept wins', () => {
  assert.deepEqual(words('谷歌验证器'), ['验证器']);
});

test('a Latin word of a concept counts only whole', () => {
  assert.deepEqual(understand('gas')[0]?.typed, 'gas');
  assert.deepEqual(words('ga'), ['验证器']);
});

test('codes, hashes and names with underscores stay whole, and so do standards of tokens', () => {
  assert.deepEqual(words('error 50113 SIGNATURE_INVALID'), ['error', '50113', 'signature_invalid']);
  assert.deepEqual(words('TRC-20'), ['trc20']);
  assert.deepEqual(words('trc 20'), ['trc20']);
});

test('stop phrases are dropped where something is left', () => {
  assert.deepEqual(words('我的提现怎么办'), ['提现']);
  assert.deepEqual(words('how do i top up the'), ['充值']);
  assert.ok(words('怎么办').length > 0);
});

test('typing mistakes in Latin words are mended against known words', () => {
  assert.deepEqual(words('withdrawl'), ['提现']);
  assert.deepEqual(
    understand('liqudation pendign').map(({ typed }) => typed),
    ['liquidation', 'pending'],
  );
});

test('pinyin becomes the word that sounds so, if all of it falls into known words', () => {
  assert.equal(fromPinyin('tixianshenhe', sounds), '提现审核');
  assert.equal(fromPinyin('tx', sounds), '提现');
  assert.equal(fromPinyin('txshenhe', sounds), undefined);
  assert.equal(fromPinyin('tixianxyz', sounds), undefined);
  assert.deepEqual(words('chongzhi'), ['充值']);
  assert.deepEqual(words('ti xian shen he'), words('tixianshenhe'));
});

test('a character sounds in a word as it does there', () => {
  assert.equal(fromPinyin('yinhang', sounds), '银行');
  assert.equal(fromPinyin('yinxing', sounds), undefined);
});

test('the endings of an English word do not matter, and an engine with stems of its own gets the whole word', () => {
  assert.deepEqual(words('filled'), words('filling'));
  assert.deepEqual(understand('filling').map(wholeWord), ['filling']);
  assert.deepEqual(understand('出金').map(wholeWord), ['提现']);
});

test('unknown Han falls into pairs, so that one wrong character leaves others right', () => {
  assert.deepEqual(words('身份认正'), ['身份', '份认', '认正']);
});

test('what a reader can type does no harm: a long text, emoji, right-to-left text, HTML, half a character, spaces', () => {
  for (const question of [
    '字'.repeat(10_000),
    'a'.repeat(10_000),
    '🙂🙂',
    'مرحبا',
    '<script>alert(1)</script>',
    '\ud800',
    '   ',
    '',
    '.*+?^${}()|[]\\',
    '\u0000\u200b',
  ]) {
    const started = performance.now();
    assert.ok(Array.isArray(understand(question)));
    assert.ok(performance.now() - started < 200, question.slice(0, 20));
  }
  assert.deepEqual(words('   '), []);
  assert.deepEqual(words('🙂🙂'), []);
});
