import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clock, isoDuration, secondIn } from './times.ts';

test('seconds are shown as a clock shows them and written as machines want them', () => {
  assert.deepEqual([5, 75, 600].map(clock), ['0:05', '1:15', '10:00']);
  assert.deepEqual([5, 75, 600].map(isoDuration), ['PT5S', 'PT1M15S', 'PT10M0S']);
});

test('an address asks for a second by its fragment or its question, and by nothing else', () => {
  assert.equal(secondIn({ hash: '#t=12', search: '' }), 12);
  assert.equal(secondIn({ hash: '', search: '?q=a&t=75' }), 75);
  for (const hash of ['', '#t=', '#t=-1', '#t=1e9', '#t=<b>', '#transcript']) assert.equal(secondIn({ hash, search: '' }), undefined, hash);
});
