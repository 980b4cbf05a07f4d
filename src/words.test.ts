import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fill, fillCount, nameList, nameListParts } from './words.ts';

test('names in braces are replaced by their values', () => {
  assert.equal(fill('Checked on {date}, {count} times', { date: '4 Nov', count: 2 }), 'Checked on 4 Nov, 2 times');
});

test('a name without a value throws with the words and the name', () => {
  assert.throws(() => fill('Checked on {date}', {}), /Checked on \{date\}.*\{date\}/);
});

test('the number chooses the words, by the rules of the language', () => {
  const articles = { one: '{count} article', other: '{count} articles' };
  assert.equal(fillCount(articles, 1, 'en'), '1 article');
  assert.equal(fillCount(articles, 0, 'en'), '0 articles');
  assert.equal(fillCount({ one: '{count} 篇', other: '{count} 篇' }, 1, 'zh-CN'), '1 篇');
});

test('a name stands apart from Chinese words when it is written in Latin letters, and close to them when it is Chinese', () => {
  const about = (network: string) => fill('关于 {network} 的地址', { network });
  assert.equal(about('TRON'), '关于 TRON 的地址');
  assert.equal(about('波场'), '关于波场的地址');
  assert.equal(about('波卡（Polkadot）'), '关于波卡（Polkadot）的地址');
  assert.equal(fill('也叫{words}', { words: 'TXID' }), '也叫 TXID');
  assert.equal(fill('{value} {coin}，共 {count} 笔', { value: '1.5', coin: 'USDT', count: 2 }), '1.5 USDT，共 2 笔');
});

test('quoted words of a reader stay as they typed them', () => {
  assert.equal(fill('没有找到“{query}”', { query: ' 充值 没到 ' }), '没有找到“ 充值 没到 ”');
});

test('a list of names parts Chinese from Latin letters, and stays a list in English', () => {
  assert.equal(nameList(['USDT', 'USDC'], 'zh-CN'), 'USDT 和 USDC');
  assert.equal(nameList(['网页', '应用', 'API'], 'zh-CN'), '网页、应用和 API');
  assert.equal(nameList(['波场', '以太坊'], 'zh-CN', { type: 'disjunction' }), '波场或以太坊');
  assert.equal(nameList(['PNG', 'JPEG', 'PDF'], 'en', { type: 'disjunction' }), 'PNG, JPEG, or PDF');
});

test('the spaces of a list belong to what stands between the names, not to the names', () => {
  assert.deepEqual(
    nameListParts(['Linea', 'Aptos'], 'zh-CN').map(({ value }) => value),
    ['Linea', ' 和 ', 'Aptos'],
  );
});
