import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinCues, transcriptOf } from './transcript.ts';

const cue = (from: number, text: string) => ({ from, to: from + 1, text });

test('a cue belongs to the chapter in which it begins, to the last one without end', () => {
  const parts = transcriptOf([{ at: 0 }, { at: 10 }], [cue(0.5, 'a'), cue(9.9, 'b'), cue(10, 'c'), cue(99, 'd')]);
  assert.deepEqual(
    parts.map(({ cues }) => joinCues(cues)),
    ['a b', 'c d'],
  );
});

test('English sentences stand side by side with a space, Chinese ones without', () => {
  assert.equal(joinCues([cue(0, 'It waits.'), cue(1, 'Then it fills.')]), 'It waits. Then it fills.');
  assert.equal(joinCues([cue(0, '限价 60,010。'), cue(1, '0.2 成交，'), cue(2, '其余 0.2 等待')]), '限价 60,010。0.2 成交，其余 0.2 等待');
});
