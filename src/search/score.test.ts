import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parted, scoreOf } from './score.ts';

const asked = (answers: string[], found: string[], tag: 'keyword' | 'nonsense' = 'keyword') => ({ question: { q: 'q', tag, answers }, found });

test('the place of the first right article counts', () => {
  const score = scoreOf([asked(['a'], ['a']), asked(['a'], ['b', 'a']), asked(['a'], ['b', 'c', 'd', 'a']), asked(['a'], [])]);
  assert.deepEqual(score, { count: 4, success1: 0.25, success3: 0.5, reciprocal: (1 + 0.5 + 0.25) / 4, zero: 0.25 });
});

test('nonsense is judged apart', () => {
  const { real, nonsense } = parted([asked(['a'], ['a']), asked([], ['a'], 'nonsense')]);
  assert.equal(scoreOf(real).success1, 1);
  assert.equal(scoreOf(nonsense).zero, 0);
});
