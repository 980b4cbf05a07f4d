import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from './evidence.ts';

const evidenceOf = judge(['start', 'time', 'charg', 'dai', '手机', '屏幕', '多少钱']);
const terms = (...words: string[]) => words.map((word) => ({ word, typed: word }));
const settled = (word: string, typed: string) => ({ word, typed, settled: true });

test('everyday words beside one that was not met are chance, another word is none', () => {
  assert.equal(evidenceOf(terms('train', 'start', 'time'), terms('start', 'time')), 'chance');
  assert.equal(evidenceOf(terms('train', 'start', 'deposit'), terms('start', 'deposit')), 'words');
});

test('several everyday words are no chance where they are all that was asked, one alone is', () => {
  assert.equal(evidenceOf(terms('start', 'time'), terms('start', 'time')), 'words');
  assert.equal(evidenceOf(terms('time'), terms('time')), 'chance');
  assert.equal(evidenceOf(terms('deposit'), terms('deposit')), 'words');
});

test('a word of the field speaks for a page, unless it was said in an everyday word', () => {
  assert.equal(evidenceOf([...terms('火车'), settled('提现', '提币')], [settled('提现', '提币')]), 'field');
  assert.equal(evidenceOf([...terms('car'), settled('fee', 'charged')], [settled('fee', 'charged')]), 'chance');
  assert.equal(evidenceOf([settled('fee', 'charged')], [settled('fee', 'charged')]), 'words');
});

test('two Latin words that are no everyday ones say as much as a word of the field, an everyday one beside one does not', () => {
  assert.equal(evidenceOf(terms('blorp', 'xrp', 'memo'), terms('xrp', 'memo')), 'field');
  assert.equal(evidenceOf(terms('blorp', 'xrp', 'start'), terms('xrp', 'start')), 'words');
});

test('a small number tells as little as an everyday word, the number of a code does not', () => {
  assert.equal(evidenceOf(terms('walk', '10', 'dai'), terms('10', 'dai')), 'chance');
  assert.equal(evidenceOf(terms('error', '50113'), terms('50113')), 'words');
});

test('pairs of Han that overlap are one word: two words that are not everyday ones are no chance', () => {
  assert.equal(evidenceOf(terms('疫苗', '苗处', '处理', '理费'), terms('处理', '理费')), 'chance');
  assert.equal(evidenceOf(terms('疫苗', '多少', '少钱', '处理'), terms('多少', '少钱', '处理')), 'chance');
  assert.equal(evidenceOf(terms('疫苗', '手机', '屏幕', '幕碎'), terms('手机', '屏幕')), 'chance');
  assert.equal(evidenceOf(terms('疫苗', '黑屏', '处理'), terms('黑屏', '处理')), 'words');
  assert.equal(evidenceOf(terms('疫苗', '处理', '理结', '结果'), terms('处理', '理结', '结果')), 'words');
});

test('nothing met is chance', () => {
  assert.equal(evidenceOf(terms('train'), []), 'chance');
});
