import assert from 'node:assert/strict';
import { test } from 'node:test';
import { videoThing } from './structured-data.ts';

const video = {
  id: 'x',
  locale: 'en' as const,
  title: 'How',
  summary: 'So.',
  category: 'deposits',
  published: '2026-11-23',
  seconds: 42,
  sound: false,
  chapters: [
    { at: 0, title: 'One' },
    { at: 9, title: 'Two' },
  ],
  source: { host: 'own' as const, id: 'clip.en' },
};
const page = 'https://help.example/en/videos/x/';
const addresses = { page, poster: 'https://help.example/p.jpg', cues: [{ from: 0, to: 1, text: 'Words.' }], publisher: 'Us' };

test('a video names its length, its words and its chapters as key moments with addresses', () => {
  const thing = videoThing(video, { ...addresses, clip: 'https://help.example/c.mp4' });
  assert.equal(thing['duration'], 'PT42S');
  assert.equal(thing['transcript'], 'Words.');
  assert.deepEqual(thing['hasPart'], [
    { '@type': 'Clip', name: 'One', startOffset: 0, endOffset: 9, url: `${page}?t=0` },
    { '@type': 'Clip', name: 'Two', startOffset: 9, endOffset: 42, url: `${page}?t=9` },
  ]);
});

test('our own clip has an address of its content, a hosted one of its player', () => {
  assert.ok('contentUrl' in videoThing(video, { ...addresses, clip: 'https://help.example/c.mp4' }));
  assert.ok(!('embedUrl' in videoThing(video, { ...addresses, clip: 'https://help.example/c.mp4' })));
  assert.equal(videoThing(video, { ...addresses, player: 'https://host.example/p' })['embedUrl'], 'https://host.example/p');
});
