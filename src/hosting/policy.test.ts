import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteFile } from '../site-file.ts';
import { contentSecurityPolicy } from './policy.ts';

const own = { host: 'own', id: 'clip.en' } as const;
const youtube = { host: 'youtube', id: 'dQw4w9WgXcQ' } as const;
const bilibili = { host: 'bilibili', id: 'BV1xx411c7mD' } as const;

test('no host may show a frame where no video needs one', () => {
  const policy = contentSecurityPolicy(siteFile, [{ sources: { en: own, 'zh-cn': own } }]);
  assert.match(policy, /frame-src 'none'/);
  assert.match(policy, /media-src 'self'/);
});

test('a hosted video opens its host’s player and nothing else', () => {
  const policy = contentSecurityPolicy(siteFile, [{ sources: { en: youtube, 'zh-cn': bilibili } }, { sources: { en: youtube, 'zh-cn': bilibili } }]);
  assert.match(policy, /frame-src https:\/\/www\.youtube-nocookie\.com https:\/\/player\.bilibili\.com;/);
  assert.match(policy, /media-src 'none'/);
});
