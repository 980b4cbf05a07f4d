import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { entropyToMnemonic } from '@scure/bip39';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadGuard } from './guard.ts';
import { secretKinds } from '../../model/secret-kinds.ts';
import { everydayCharacters, everydayWords, wordLists } from './word-lists.ts';

const field = z.enum(['txid', 'order']).optional();
const texts = z
  .strictObject({
    secrets: z.array(z.strictObject({ kind: z.enum(secretKinds), text: z.string(), field })),
    harmless: z.array(z.strictObject({ text: z.string(), field })),
  })
  .parse(parse(readFileSync(new URL('texts.yaml', import.meta.url), 'utf8')));

const { findSecrets } = await loadGuard();

for (const { kind, text, ...options } of texts.secrets) {
  test(`a ${kind} is stopped: ${JSON.stringify(text.slice(0, 60))}`, () => {
    assert.deepEqual(
      findSecrets(text, options).map((secret) => secret.kind),
      [kind],
    );
  });
}
for (const { text, ...options } of texts.harmless) {
  test(`what is no secret passes: ${JSON.stringify(text.slice(0, 60))}`, () => {
    assert.deepEqual(
      findSecrets(text, options).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
      [],
    );
  });
}

test('a secret is pointed at where it was typed, through full-width characters and those without a width', () => {
  const text = '你好，密码是\u200bｑｗｅ\u200b１２３４５，谢谢';
  assert.deepEqual(
    findSecrets(text).map(({ start, end }) => text.slice(start, end)),
    ['ｑｗｅ\u200b１２３４５'],
  );
});

test('two secrets are two, in the order of the text, and one that is called by two names is one', () => {
  const kinds = findSecrets('password: Sunny2026! and card 4111 1111 1111 1111').map(({ kind }) => kind);
  assert.deepEqual(kinds, ['password', 'card-number']);
  assert.equal(findSecrets('password of my private key: 0x08432ffb570d06cf16d6541ede3633a5ea73428f499f55bba11d64f528f59b2f').length, 1);
});

test('a field that asks for a TXID or an order number takes what looks like a secret, and no seed phrase', () => {
  const hash = 'private key 08432ffb570d06cf16d6541ede3633a5ea73428f499f55bba11d64f528f59b2f'.slice(-64);
  assert.deepEqual(findSecrets(hash, { field: 'txid' }), []);
  assert.deepEqual(findSecrets('4111111111111111', { field: 'order' }), []);
  assert.equal(findSecrets('stand grow zebra album once leopard angry absent engage entry three ugly', { field: 'txid' }).length, 1);
});

test('text that is no text, and very much of it, is looked through without a pause', () => {
  assert.deepEqual(findSecrets(''), []);
  assert.deepEqual(findSecrets('\ud800 \udc00'), []);
  const start = performance.now();
  findSecrets('please tell when you open that order again '.repeat(230));
  findSecrets('1'.repeat(10_000));
  findSecrets(`password${' '.repeat(10_000)}`);
  assert.ok(performance.now() - start < 1000);
});

/** Phrases that differ from run to run would make a test that fails by chance: the entropy comes from a name. */
function phrase(list: string[], bytes: number, name: string): string[] {
  const entropy = createHash('sha256').update(name).digest().subarray(0, bytes);
  return entropyToMnemonic(new Uint8Array(entropy), list).split(/[ \u3000]/);
}

for (const [language, list] of Object.entries(wordLists)) {
  test(`no phrase in ${language} passes, of any length, plain, numbered, with one mistyped word, or without spaces in Chinese`, () => {
    const isHan = language.endsWith('Chinese');
    for (const bytes of [16, 20, 24, 28, 32]) {
      for (let index = 0; index < 20; index += 1) {
        const words = phrase(list, bytes, `${language} ${bytes} ${index}`);
        const mistyped = words.with(index % words.length, isHan ? '龘' : 'mistaik');
        const ways = [words.join(' ').toUpperCase(), words.map((word, place) => `${place + 1}) ${word}`).join('\n'), mistyped.join(', ')];
        for (const text of isHan ? [...ways, words.join('')] : ways) {
          assert.deepEqual(
            findSecrets(text).map(({ kind }) => kind),
            ['seed-phrase'],
            text,
          );
        }
      }
    }
  });
}

test('of Chinese phrases without spaces and with a mistyped character, which only the dictionary tells from a sentence, two in a hundred pass', () => {
  const texts = Array.from({ length: 300 }, (_, index) => phrase(index % 2 ? wordLists.simplifiedChinese : wordLists.traditionalChinese, 16, `${index}`));
  const stopped = texts.filter((words, index) => findSecrets(words.with(index % words.length, '龘').join('')).length === 1);
  assert.ok(stopped.length >= 294, `${stopped.length} of ${texts.length}`);
});

test('every everyday word is a word of the English list, every everyday character one of a Chinese list', () => {
  const { english, simplifiedChinese, traditionalChinese } = wordLists;
  assert.deepEqual(
    [...everydayWords].filter((word) => !english.includes(word)),
    [],
  );
  assert.deepEqual(
    [...everydayCharacters].filter((word) => !simplifiedChinese.includes(word) && !traditionalChinese.includes(word)),
    [],
  );
});

test('of our own articles, questions and terms, none of which holds a secret, at most one in a hundred is stopped', () => {
  const root = new URL('../../../content/', import.meta.url);
  const texts = [
    ...globSync(['articles/**/*.mdx', 'glossary.yaml'], { cwd: root }).map((file) => readFileSync(new URL(file, root), 'utf8')),
    ...globSync('search/golden.*.yaml', { cwd: root }).flatMap((file) => readFileSync(new URL(file, root), 'utf8').split('\n')),
  ];
  assert.ok(texts.length > 400);
  const stopped = texts.flatMap((text) => findSecrets(text).map(({ start, end }) => text.slice(start, end)));
  assert.ok(stopped.length <= texts.length / 100, stopped.join('\n'));
});
