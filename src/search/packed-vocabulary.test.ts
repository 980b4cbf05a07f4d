import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { siteFolder } from '../../scripts/serve.ts';
import { locales } from '../languages.ts';
import { vocabularyPath } from './bundle.ts';
import { packVocabulary, type PackedVocabulary, unpackVocabulary } from './packed-vocabulary.ts';
import type { KnownArticle, Vocabulary } from './vocabulary.ts';

/**
 * Bytes as a host compresses them once for all (brotli, level 11): of the small engine's articles – titles, symptoms, intents, addresses
 * and the tables to read them with –, and of the whole file. Chinese characters have their symbols from the pinyin, which counts in the whole.
 */
const most = { articles: 25_000, all: 47_000 };

const place = { kind: 'article', category: { id: 'deposits', name: '充值' }, type: { id: 'troubleshooting', name: 'Problem' } } as const;
const phrases = [
  ['提现', '没到账', '币'],
  ['钱提', '提不', '不出'],
  ['提不', '不出', '出来', 'usdt', '币'],
  ['提现', '现金', 'wrong network'],
  ['没到', '到账', 'usdt', 'trc20', '0x1'],
  ['éte', '币', 'é'],
  [],
];
const vocabulary: Vocabulary = {
  early: ['wasm'],
  edition: 'a1',
  articles: [
    { ...place, url: '/zh-cn/a/', title: '提现“没到账”？ é', phrases, codes: ['50113', '50114'] },
    { ...place, kind: 'code', url: '/zh-cn/b/', title: '50113 X', phrases: [['50113']], codes: [] },
  ],
  concepts: [['提现', '提币', 'top up'], ['没到账', 'missing'], ['wrong network']],
  stops: ['怎么办', 'how do i'],
  known: ['withdrawal'],
  everyday: ['start'],
  right: ['regard'],
  simplified: '現现',
  pinyin: { syllables: 'ti提 xian现', words: ['到账'], exceptions: [['到账', 'daozhang']] },
};

test('a vocabulary that is packed comes out as it was, whatever overlaps', () => {
  const packed = JSON.stringify(packVocabulary(vocabulary));
  assert.deepEqual(unpackVocabulary(JSON.parse(packed) as PackedVocabulary), vocabulary);
});

test('a vocabulary without anything in it comes out empty', () => {
  const empty: Vocabulary = {
    ...vocabulary,
    articles: [],
    concepts: [],
    stops: [],
    known: [],
    everyday: [],
    right: [],
    pinyin: { syllables: '', words: [], exceptions: [] },
  };
  assert.deepEqual(unpackVocabulary(packVocabulary(empty)), empty);
});

for (const locale of locales) {
  test(`${locale}: titles, symptoms and intents of all articles are at most 25 KB, the whole vocabulary at most 47 KB`, () => {
    const file = readFileSync(join(siteFolder, vocabularyPath(locale)), 'utf8');
    const all = unpackVocabulary(JSON.parse(file) as PackedVocabulary);
    const own: KnownArticle[] = all.articles.filter(({ kind }) => kind === 'article');
    const { articles, places, words, letters } = packVocabulary({ ...all, articles: own });
    const bytes = { articles: sizeOf(JSON.stringify({ articles, places, words, letters })), all: sizeOf(file) };
    console.log(`${locale}: ${own.length} articles ${bytes.articles} bytes, with codes, terms, networks, concepts and known words ${bytes.all}`);
    assert.ok(own.length >= 100, `${own.length} articles`);
    assert.ok(bytes.articles <= most.articles, `${bytes.articles} bytes of articles`);
    assert.ok(bytes.all <= most.all, `${bytes.all} bytes`);
  });
}

function sizeOf(text: string): number {
  return brotliCompressSync(text).length;
}
