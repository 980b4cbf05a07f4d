import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatMoment, formatOwnMoment } from './moment.ts';

const evening = '2026-12-31T23:30:00Z';

test('a moment is told in UTC, as each language writes it', () => {
  assert.equal(formatMoment(evening, 'en'), 'Dec 31, 2026, 23:30 UTC');
  assert.equal(formatMoment(evening, 'zh-CN'), '2026年12月31日 UTC 23:30');
});

test('a reader is told the moment by their own clock, with its day', () => {
  assert.equal(formatOwnMoment(evening, 'en', 'Asia/Shanghai'), 'Jan 1, 2027, 07:30 GMT+8');
  assert.equal(formatOwnMoment(evening, 'zh-CN', 'America/Sao_Paulo'), '2026年12月31日 GMT-3 20:30');
});

test('a reader whose clock shows the same as UTC is told it once', () => {
  assert.equal(formatOwnMoment(evening, 'en', 'UTC'), undefined);
  assert.equal(formatOwnMoment(evening, 'en', 'Europe/London'), undefined);
  assert.equal(formatOwnMoment('2026-07-01T12:00:00Z', 'en', 'Europe/London'), 'Jul 1, 2026, 13:00 GMT+1');
});
