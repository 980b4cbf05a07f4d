import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { type Locale, locales } from '../../languages.ts';
import { networks as schema } from '../../model/network.ts';
import { words as wordsSchema } from '../../model/words.ts';
import { addresses, txids } from './examples.ts';
import { describeFinding } from './finding-words.ts';
import { recognise } from './recognise.ts';

const read = (file: string): unknown => parse(readFileSync(new URL(`../../../content/${file}`, import.meta.url), 'utf8'));
const networks = Object.entries(schema.parse(read('facts/networks.yaml'))).map(([id, network]) => ({ id, ...network }));

function describe(text: string, locale: Locale) {
  return describeFinding(recognise(text, networks), wordsSchema.parse(read(`words/${locale}.yaml`)).networks.recogniser, locale);
}

test('every answer has words in each language, and none of a missing value', () => {
  const found = [...Object.values(addresses).flatMap(({ holds = [], none = [] }) => [...holds, ...none]), ...txids.map(([txid]) => txid)];
  const wrong = [
    '',
    'x y',
    'T'.repeat(3000),
    'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6',
    'bc1qW',
    'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5',
    'abandon '.repeat(12),
  ];
  for (const locale of locales) {
    for (const text of [...found, ...wrong]) {
      const { isWrong, sentences, groups } = describe(text, locale);
      assert.equal(isWrong, wrong.includes(text), text);
      assert.ok(sentences.length + groups.length > 0, text);
      assert.doesNotMatch(JSON.stringify({ sentences, groups }), /undefined|NaN|[{]\w+[}]/, text);
    }
  }
});

test('an answer says how many networks fit, whether the checksum is right, and what else is needed', () => {
  const { groups } = describe('rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh', 'en');
  assert.deepEqual(groups, [
    {
      title: 'It can be an address on this network',
      sentences: ['Its checksum is right: no character was lost or mistyped.'],
      networks: [{ id: 'xrp-ledger', name: 'XRP Ledger', notes: ['Needs a second value at an exchange: Destination tag'] }],
    },
  ]);
  assert.deepEqual(describe('X7AcgcsBL6XDcUb289X4mJ8djcdyKaB5hJDWMArnXr61cqZ', 'en').groups[0]?.networks[0]?.notes, ['Holds its own: Destination tag']);
});

test('64 hexadecimal digits come with a warning, as they can be a private key', () => {
  const { groups } = describe('4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b', 'en');
  assert.ok(groups.some(({ sentences }) => sentences.some((sentence) => sentence.includes('can also be a private key'))));
});

test('a damaged address is told what was expected and what was found', () => {
  assert.deepEqual(describe('TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6', 'en').sentences, [
    'Nearly an address on TRON. But it is not one, so send nothing to it.',
    'Expected 34 characters; found 33. A part was lost or doubled. Copy it again.',
  ]);
  assert.ok(describe('TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6', 'zh-cn').sentences.includes('应为 34 个字符，现在有 33 个，可能漏掉或重复了一段。请重新复制。'));
});
