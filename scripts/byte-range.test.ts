import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byteRange } from './byte-range.ts';

test('a part of a file is named by its first and its last byte', () => {
  assert.deepEqual(byteRange('bytes=0-99', 1000), { start: 0, end: 99 });
  assert.deepEqual(byteRange('bytes=500-', 1000), { start: 500, end: 999 });
  assert.deepEqual(byteRange('bytes=-200', 1000), { start: 800, end: 999 });
  assert.deepEqual(byteRange('bytes=900-5000', 1000), { start: 900, end: 999 });
});

test('a part that lies behind the end is none', () => {
  assert.equal(byteRange('bytes=1000-', 1000), null);
  assert.equal(byteRange('bytes=5-2', 1000), null);
});

test('no part, several parts and other units mean the whole file', () => {
  for (const header of [undefined, '', 'bytes=-', 'bytes=0-1,5-6', 'lines=0-9']) assert.equal(byteRange(header, 1000), undefined, header);
});
