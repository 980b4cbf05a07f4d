import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chanceJudge } from './chance.ts';

const isByChance = chanceJudge(['start', 'time']);
const terms = (...words: string[]) => words.map((word) => ({ word, typed: word }));

test('everyday words beside one that was not met are chance, another word is none', () => {
  assert.equal(isByChance(terms('train', 'start', 'time'), terms('start', 'time')), true);
  assert.equal(isByChance(terms('train', 'start', 'deposit'), terms('start', 'deposit')), false);
});

test('everyday words are no chance where they are all that was asked', () => {
  assert.equal(isByChance(terms('start', 'time'), terms('start', 'time')), false);
});

test('a word of the field is never chance', () => {
  assert.equal(isByChance(terms('火车', '提现'), [{ word: '提现', typed: '提币', settled: true }]), false);
});

test('pairs of Han that overlap are one word: two words are no chance', () => {
  assert.equal(isByChance(terms('疫苗', '苗多', '多少', '少钱'), terms('多少', '少钱')), true);
  assert.equal(isByChance(terms('疫苗', '屏幕', '黑屏'), terms('屏幕', '黑屏')), false);
  assert.equal(isByChance(terms('疫苗', '处理', '理结', '结果'), terms('处理', '理结', '结果')), false);
});

test('nothing met is chance', () => {
  assert.equal(isByChance(terms('train'), []), true);
});
