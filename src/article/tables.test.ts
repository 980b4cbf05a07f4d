import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { networks as networkSchema } from '../model/network.ts';
import { words as wordsSchema } from '../model/words.ts';
import { runsOf, txidTable } from './tables.ts';

const read = (path: string): unknown => parse(readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8'));
const networks = Object.entries(networkSchema.parse(read('facts/networks.yaml'))).map(([id, network]) => ({ id, ...network }));
const words = wordsSchema.parse(read('words/zh-cn.yaml'));

test('a transaction ID is described by the facts of its network, whose name leads to its explorer', () => {
  const { head, rows } = txidTable(networks, { locale: 'zh-cn', words });
  assert.deepEqual(head, [{ text: '网络' }, { text: '交易哈希' }]);
  const [names = [], look] = rows[0] ?? [];
  assert.deepEqual(runsOf(names).slice(0, 3), [
    { text: '比特币', href: 'https://mempool.space/' },
    { text: '、', href: undefined },
    { text: '恒星（Stellar）', href: 'https://stellar.expert/' },
  ]);
  assert.deepEqual(look, { text: '64 个字符（0–\u20609、a–\u2060f）' });
});

test('every network is named once, but those whose payments are not public: there is nothing to look up', () => {
  const named = txidTable(networks, { locale: 'zh-cn', words }).rows.flatMap(([first = []]) => runsOf(first).flatMap(({ text, href }) => (href ? [text] : [])));
  const others = networks.map(({ name }) => name['zh-cn']).filter((name) => name !== '闪电网络');
  assert.deepEqual(named.sort(), others.sort());
});
