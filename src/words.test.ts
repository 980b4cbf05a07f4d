import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fill, fillCount } from './words.ts';

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
