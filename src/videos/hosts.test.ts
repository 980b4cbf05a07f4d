import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostOf } from './hosts.ts';

test('YouTube is shown from its domain without cookies, from a second on', () => {
  const clip = hostOf({ host: 'youtube', id: 'dQw4w9WgXcQ' });
  assert.equal(clip?.player(12), 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=12&autoplay=1&rel=0');
  assert.equal(clip?.page, 'https://www.youtube.com/watch?v=dQw4w9WgXcQ');
});

test('Bilibili never begins by itself', () => {
  const clip = hostOf({ host: 'bilibili', id: 'BV1xx411c7mD' });
  assert.equal(clip?.player(), 'https://player.bilibili.com/player.html?isOutside=true&bvid=BV1xx411c7mD&p=1&autoplay=0');
  assert.match(clip?.player(30) ?? '', /autoplay=0&t=30$/);
});

test('a player’s address is on the domain that the reader is told and the policy opens', () => {
  for (const host of ['youtube', 'bilibili'] as const) {
    const clip = hostOf({ host, id: 'x' });
    assert.equal(new URL(clip?.player() ?? '').host, clip?.domain);
  }
});

test('our own clips have no host', () => {
  assert.equal(hostOf({ host: 'own', id: 'clip.en' }), undefined);
});
