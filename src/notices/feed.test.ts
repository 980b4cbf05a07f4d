import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { notice } from '../model/notice.ts';
import { words } from '../model/words.ts';
import { feedEntries } from './feed.ts';

const read = (path: string): unknown => parse(readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8'));
const id = '2026-10-14-tron-deposits-late';
const incident = { ...notice.parse(read(`notices/${id}/notice.yaml`)), id };
const chinese = words.parse(read('words/zh-cn.yaml')).notices;

test('a notice and each of its updates are entries of their own, the latest first, each with an address of its own', () => {
  const entries = feedEntries([incident], 'zh-cn', chinese, new Date('2026-11-01T00:00:00Z'));
  assert.equal(entries.length, incident.updates.length + 1);
  assert.equal(new Set(entries.map(({ link }) => link)).size, entries.length);
  assert.deepEqual(
    entries.map(({ pubDate }) => pubDate.toISOString().slice(11, 16)),
    ['11:45', '09:40', '07:05', '06:20', '06:20'],
  );
  assert.equal(entries[0]?.link, `/zh-cn/notices/${id}/#update-202610141145`);
  assert.equal(entries[0]?.title, '最新进展：波场（TRON）充值延迟到账');
  assert.deepEqual(entries[0]?.categories, ['故障']);
});

test('what has not begun is in no feed', () => {
  assert.equal(feedEntries([incident], 'zh-cn', chinese, new Date('2026-10-14T07:05:00Z')).length, 3);
  assert.deepEqual(feedEntries([incident], 'zh-cn', chinese, new Date('2026-10-14T06:00:00Z')), []);
});
