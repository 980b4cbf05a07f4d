import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChannelHours } from '../model/channel.ts';
import { describeHours, openingAt } from './opening-hours.ts';

const office: ChannelHours = [{ days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], from: '09:00', to: '18:00' }];
const utc = (text: string) => new Date(`${text}Z`);

test('who is always there is open at any moment', () => {
  assert.deepEqual(openingAt(utc('2026-11-22T03:00'), 'always', 'UTC'), { isOpen: true });
});

test('an office is open from its first minute, and closed at its last', () => {
  assert.equal(openingAt(utc('2026-11-23T09:00'), office, 'UTC').isOpen, true);
  assert.equal(openingAt(utc('2026-11-23T17:59'), office, 'UTC').isOpen, true);
  assert.equal(openingAt(utc('2026-11-23T18:00'), office, 'UTC').isOpen, false);
});

test('on a Friday evening the office opens on Monday', () => {
  assert.deepEqual(openingAt(utc('2026-11-27T20:00'), office, 'UTC'), { isOpen: false, opens: utc('2026-11-30T09:00') });
});

test('hours are those of the zone in which they are written', () => {
  assert.equal(openingAt(utc('2026-11-23T01:30'), office, 'Asia/Singapore').isOpen, true);
  assert.deepEqual(openingAt(utc('2026-11-23T00:30'), office, 'Asia/Singapore'), { isOpen: false, opens: utc('2026-11-23T01:00') });
});

test('an office opens by its own clock when summer time begins and ends', () => {
  // Lisbon: UTC+1 until 25 October 2026, UTC from then on.
  assert.deepEqual(openingAt(utc('2026-10-24T12:00'), office, 'Europe/Lisbon'), { isOpen: false, opens: utc('2026-10-26T09:00') });
  assert.deepEqual(openingAt(utc('2026-10-23T05:00'), office, 'Europe/Lisbon'), { isOpen: false, opens: utc('2026-10-23T08:00') });
});

test('a reader sees the hours of a week in a zone of theirs', () => {
  const now = utc('2026-11-25T12:00');
  assert.equal(describeHours(now, office, 'UTC', 'UTC', 'en', 'Always'), 'Mon–Fri 09:00–18:00');
  assert.equal(describeHours(now, office, 'UTC', 'Asia/Shanghai', 'zh-CN', '全天'), '周一–周五 17:00–02:00');
  assert.equal(describeHours(now, office, 'UTC', 'Asia/Tokyo', 'en', 'Always'), 'Mon–Fri 18:00–03:00');
  assert.equal(describeHours(now, office, 'UTC', 'America/Los_Angeles', 'en', 'Always'), 'Mon–Fri 01:00–10:00');
  assert.equal(describeHours(now, 'always', 'UTC', 'Asia/Tokyo', 'en', 'Every day, 24 hours'), 'Every day, 24 hours');
});

test('days with other hours stand apart', () => {
  const hours: ChannelHours = [
    { days: ['monday', 'tuesday', 'thursday'], from: '09:00', to: '18:00' },
    { days: ['saturday', 'sunday'], from: '10:00', to: '14:00' },
  ];
  assert.equal(describeHours(utc('2026-11-23T12:00'), hours, 'UTC', 'UTC', 'en', ''), 'Mon, Tue, Thu 09:00–18:00, Sat, Sun 10:00–14:00');
});
