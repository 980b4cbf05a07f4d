import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rank } from './rank.ts';
import type { TitleHit } from './title-engine.ts';
import type { KnownArticle } from './vocabulary.ts';

const article = (url: string, title: string): KnownArticle => ({
  kind: 'article',
  url,
  title,
  phrases: [],
  codes: [],
  category: { id: 'a', name: 'A' },
  type: { id: 'how-to', name: 'How-to' },
});
const [deposit, network, fees] = [
  article('/d/', 'My deposit has not arrived'),
  article('/n/', 'I used the wrong network'),
  article('/f/', 'What are the fees?'),
];
const hit = (of: KnownArticle, score: number, share: number, like = 0, met = 1): TitleHit => ({
  article: of,
  score,
  share,
  like,
  met,
  part: 0.5,
  inPairs: false,
  evidence: 'words',
});
const urls = (ranked: { article: KnownArticle }[]) => ranked.map(({ article: each }) => each.url);

test('an article that holds the whole question comes before one that holds half of it with a higher score', () => {
  assert.deepEqual(urls(rank([hit(deposit, 10, 0.5), hit(network, 8, 1)], [])), ['/n/', '/d/']);
});

test('what holds too little of the question is no answer', () => {
  assert.deepEqual(rank([hit(fees, 10, 0.2)], []), []);
});

test('of a long question several words that meet are enough', () => {
  assert.deepEqual(urls(rank([hit(fees, 10, 0.25, 0, 3), hit(network, 10, 0.25, 0, 2)], [])), ['/f/']);
});

test('few of the words asked for are no answer, however rare they are', () => {
  assert.deepEqual(rank([{ ...hit(fees, 10, 0.6), part: 0.3 }], []), []);
  assert.deepEqual(urls(rank([{ ...hit(fees, 10, 0.6), part: 0.3, inPairs: true }], [])), ['/f/']);
});

test('where no title says anything of it, more of a question must stand in the text', () => {
  assert.deepEqual(rank([], [{ article: fees, score: 1, share: 0.5, met: 1, part: 0.5, inPairs: false, evidence: 'words' }]), []);
  assert.deepEqual(urls(rank([hit(fees, 1, 0.1)], [{ article: fees, score: 1, share: 0.5, met: 1, part: 0.5, inPairs: false, evidence: 'words' }])), ['/f/']);
});

test('both engines agree louder than one', () => {
  assert.equal(
    urls(rank([hit(deposit, 10, 1), hit(network, 10, 1)], [{ article: network, score: 3, share: 1, met: 1, part: 1, inPairs: false, evidence: 'words' }]))[0],
    '/n/',
  );
});

test('an article that people ask for in such words comes before one that has them somewhere', () => {
  assert.equal(urls(rank([hit(fees, 10, 1, 0.2), hit(deposit, 9, 1, 0.9)], []))[0], '/d/');
});

test('the full text alone finds what no title says', () => {
  assert.deepEqual(urls(rank([], [{ article: fees, score: 1, share: 1, met: 1, part: 1, inPairs: false, evidence: 'words' }])), ['/f/']);
});

test('what was met by chance is no answer, however much of the question it is', () => {
  assert.deepEqual(rank([{ ...hit(deposit, 10, 0.9), evidence: 'chance' }], []), []);
});

test('one word of the field in a title is an answer only where there is no other', () => {
  const little = { ...hit(network, 10, 0.1), part: 0.1, evidence: 'field' as const };
  assert.deepEqual(urls(rank([little], [])), ['/n/']);
  assert.deepEqual(urls(rank([little, hit(deposit, 5, 1)], [])), ['/d/']);
  assert.deepEqual(rank([{ ...little, evidence: 'words' }], []), []);
});
