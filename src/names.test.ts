import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillNames, nameList, nameListParts } from './names.ts';

test('a name stands apart from Chinese words when it is written in Latin letters, and close to them when it is Chinese', () => {
  const about = (network: string) => fillNames('关于 {network} 的地址', { network });
  assert.equal(about('TRON'), '关于 TRON 的地址');
  assert.equal(about('波场'), '关于波场的地址');
  assert.equal(about('波卡（Polkadot）'), '关于波卡（Polkadot）的地址');
  assert.equal(fillNames('也叫{words}', { words: 'TXID' }), '也叫 TXID');
  assert.equal(fillNames('{value} {coin}，共一笔', { value: '1.5', coin: 'USDT' }), '1.5 USDT，共一笔');
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
