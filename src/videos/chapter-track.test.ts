import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCaptions } from './captions.ts';
import { chapterTrack } from './chapter-track.ts';

test('chapters become WebVTT that can be read, each until the next begins', () => {
  const chapters = [
    { at: 0, title: 'A < B & C' },
    { at: 75, title: '两端要一致' },
  ];
  const { cues, mistakes } = readCaptions(chapterTrack({ chapters, seconds: 90 }));
  assert.deepEqual(mistakes, []);
  assert.deepEqual(cues, [
    { from: 0, to: 75, text: 'A < B & C' },
    { from: 75, to: 90, text: '两端要一致' },
  ]);
});
