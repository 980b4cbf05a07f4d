import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatByOwnClock, formatInUtc } from './moment.ts';

const evening = '2026-12-31T23:30:00Z';
const night = '2027-01-01T03:00:00Z';
/** Languages put spaces of their own around a dash. */
const plain = (text: string | undefined) => text?.replaceAll(/\s/g, ' ');
const inUtc = (from: string, tag: string, until?: string) =>
  plain(
    Object.values(formatInUtc(from, tag, until))
      .join(' ')
      .trim(),
  );

test('a moment is told in UTC, as each language writes it', () => {
  assert.equal(inUtc(evening, 'en'), 'Dec 31, 2026, 23:30 UTC');
  assert.equal(inUtc(evening, 'zh-CN'), '2026年12月31日 UTC 23:30');
});

test('a stretch of time tells once what its ends share', () => {
  assert.equal(inUtc('2026-10-14T06:20:00Z', 'en', '2026-10-14T11:45:00Z'), 'Oct 14, 2026, 06:20 – 11:45 UTC');
  assert.equal(inUtc('2026-10-14T06:20:00Z', 'zh-CN', '2026-10-14T11:45:00Z'), '2026/10/14 UTC 06:20 – 11:45');
  assert.equal(formatInUtc(evening, 'en', night).until, 'Jan 1, 2027, 03:00 UTC');
});

test('a reader is told the moment by their own clock, with its day', () => {
  assert.equal(plain(formatByOwnClock(evening, 'en', 'Asia/Shanghai')), 'Jan 1, 07:30 GMT+8');
  assert.equal(plain(formatByOwnClock(evening, 'zh-CN', 'America/Sao_Paulo')), '12月31日 GMT-3 20:30');
  assert.equal(plain(formatByOwnClock(evening, 'en', 'Asia/Shanghai', night)), 'Jan 1, 07:30 – 11:00 GMT+8');
});

test('a reader whose clock shows the same as UTC is told it once', () => {
  assert.equal(formatByOwnClock(evening, 'en', 'UTC'), undefined);
  assert.equal(formatByOwnClock(evening, 'en', 'Europe/London', night), undefined);
  assert.equal(plain(formatByOwnClock('2026-07-01T12:00:00Z', 'en', 'Europe/London')), 'Jul 1, 13:00 GMT+1');
});
