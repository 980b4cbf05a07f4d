import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCaptions } from './captions.ts';

test('a cue is read with its seconds and its words, without marks and line breaks', () => {
  const { cues, mistakes } = readCaptions('WEBVTT\n\n1\n00:00.500 --> 00:02.000\nTom &amp; <b>you</b>\ntoo\n\n01:00.000 --> 01:02.250 line:0\nEnd\n');
  assert.deepEqual(mistakes, []);
  assert.deepEqual(cues, [
    { from: 0.5, to: 2, text: 'Tom & you too' },
    { from: 60, to: 62.25, text: 'End' },
  ]);
});

test('a line break in Chinese leaves no space', () => {
  assert.equal(readCaptions('WEBVTT\n\n00:00.000 --> 00:02.000\n网络，\n就是币走的路。\n').cues[0]?.text, '网络，就是币走的路。');
});

test('a mistake is named with its line and column', () => {
  const [mistake] = readCaptions('WEBVTT\n\n00:00.000 --> 00:02.000\nHi\n\n00:03 --> 00:04.000\nx\n').mistakes;
  assert.deepEqual([mistake?.line, mistake?.column], [6, 6]);
  assert.match(mistake?.message ?? '', /decimal separator/);
  assert.equal(readCaptions('Hello').mistakes[0]?.line, 1);
  assert.ok(readCaptions('WEBVTT\n\n00:00.000 -> 00:02.000\nHi\n').mistakes.length > 0);
});
