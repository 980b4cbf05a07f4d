import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { words } from '../model/words.ts';
import { addDays, formatDay, formatFigure, formatMinutes, readingMinutes } from './numbers.ts';

const english = parse(readFileSync(new URL('../../content/words/en.yaml', import.meta.url), 'utf8')) as unknown;
const { units } = words.parse(english);

test('a figure carries its unit, and one is not many', () => {
  assert.equal(formatFigure({ value: 1, unit: 'hours' }, units, 'en'), '1 hour');
  assert.equal(formatFigure({ value: 24, unit: 'hours' }, units, 'en'), '24 hours');
  assert.equal(formatFigure({ value: 0.02, unit: 'percent' }, units, 'en'), '0.02%');
  assert.equal(formatFigure({ value: 1_000_000, unit: 'usdt' }, units, 'en'), '1,000,000 USDT');
});

test('a range is written with a dash and takes the unit of its end', () => {
  assert.equal(formatFigure({ value: [1, 3], unit: 'business-days' }, units, 'en'), '1–3 business days');
});

test('minutes are told in the largest unit that they fill', () => {
  assert.equal(formatMinutes(2, units, 'en'), '2 minutes');
  assert.equal(formatMinutes(600, units, 'en'), '10 hours');
  assert.equal(formatMinutes(1440, units, 'en'), '24 hours');
  assert.equal(formatMinutes(4320, units, 'en'), '3 days');
});

test('a day is the same day in every time zone', () => {
  assert.equal(formatDay('2026-11-04', 'en'), 'Nov 4, 2026');
  assert.equal(formatDay('2026-11-04', 'zh-CN'), '2026年11月4日');
  assert.equal(addDays('2026-11-04', 90), '2027-02-02');
});

test('reading time counts words in English, characters in Chinese, and neither code nor addresses', () => {
  assert.equal(readingMinutes('word '.repeat(660)), 3);
  assert.equal(readingMinutes('字'.repeat(800)), 2);
  assert.equal(readingMinutes('```js\n' + 'word '.repeat(900) + '\n```'), 1);
});
