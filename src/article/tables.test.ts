import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { networks as networkSchema } from '../model/network.ts';
import { words as wordsSchema } from '../model/words.ts';
import { txidTable } from './tables.ts';

const read = (path: string): unknown => parse(readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8'));
const networks = Object.entries(networkSchema.parse(read('facts/networks.yaml'))).map(([id, network]) => ({ id, ...network }));
const words = wordsSchema.parse(read('words/zh-cn.yaml'));

test('a transaction ID is described by the facts of its network, whose name leads to its explorer', () => {
  const { head, rows } = txidTable(networks, { locale: 'zh-cn', words });
  assert.deepEqual(head, [{ text: '网络' }, { text: '交易哈希' }]);
  assert.deepEqual(rows[0], [{ text: '比特币', href: 'https://mempool.space/' }, { text: '64 个字符（0–9、a–f）' }]);
});

test('where payments are not public there is nothing to look up, and no row', () => {
  const { rows } = txidTable(networks, { locale: 'zh-cn', words });
  assert.equal(rows.length, networks.length - 1);
  assert.ok(!rows.flat().some(({ text }) => text === '闪电网络'));
});
