import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titleIndex } from './title-index.ts';

const documents = [
  { title: ['withdrawal', 'pending'], asked: ['stuck', 'withdrawal', 'late'] },
  { title: ['deposit', 'late'], asked: ['deposit', 'deposit', 'missing'] },
  { title: ['card'], asked: ['card', 'lost'] },
];
const index = titleIndex(documents, { title: 3, asked: 2 });
const best = (...words: string[]) => index.search(words).sort((a, b) => b.score - a.score);

test('a word is worth what BM25+ makes of its rarity, its frequency and the length of its field', () => {
  const rarity = Math.log(1 + (3 - 1 + 0.5) / (1 + 0.5));
  const title = 3 * rarity * (0.5 + (1 * 2.2) / (1 + 1.2 * (0.3 + 0.7 * (1 / (5 / 3)))));
  const asked = 2 * rarity * (0.5 + (1 * 2.2) / (1 + 1.2 * (0.3 + 0.7 * (2 / (7 / 3)))));
  assert.deepEqual(
    best('card').map(({ document, score }) => [document, score.toFixed(9)]),
    [[2, (title + asked).toFixed(9)]],
  );
});

test('a field is as long as it has words that differ, so that saying one twice makes none worth less', () => {
  const [once] = titleIndex([{ asked: ['deposit', 'missing'] }, { asked: [] }], { asked: 1 }).search(['missing']);
  const [twice] = titleIndex([{ asked: ['deposit', 'deposit', 'missing'] }, { asked: [] }], { asked: 1 }).search(['missing']);
  assert.equal(once?.score, twice?.score);
});

test('who has two of the words comes before who has one of them', () => {
  assert.deepEqual(
    best('late', 'deposit').map(({ document, words }) => [document, [...words]]),
    [
      [1, ['late', 'deposit']],
      [0, ['late']],
    ],
  );
});

test('the beginning of a word finds it from four letters on, for less than the word itself', () => {
  const [begun] = best('depos');
  const [whole] = best('deposit');
  assert.equal(begun?.document, 1);
  assert.deepEqual([...(begun?.words ?? [])], ['depos']);
  assert.ok((begun?.score ?? 0) > 0 && (begun?.score ?? 0) < (whole?.score ?? 0) / 2);
  assert.deepEqual(best('dep'), []);
});

test('a document is counted once for a word, wherever it has it', () => {
  assert.equal(index.countOf('deposit'), 1);
  assert.equal(index.countOf('late'), 2);
  assert.equal(index.countOf('train'), 0);
});
