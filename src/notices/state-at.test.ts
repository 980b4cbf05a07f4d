import assert from 'node:assert/strict';
import { test } from 'node:test';
import { carriedBy, stateAt } from './state-at.ts';

const notice = { from: '2026-10-14T06:20:00Z', until: '2026-10-14T11:45:00Z' };
const utc = (text: string) => new Date(`${text}Z`);

test('a notice holds from its first moment up to, and not at, its last', () => {
  assert.equal(stateAt(notice, utc('2026-10-14T06:19:59')), 'coming');
  assert.equal(stateAt(notice, utc('2026-10-14T06:20:00')), 'current');
  assert.equal(stateAt(notice, utc('2026-10-14T11:44:59')), 'current');
  assert.equal(stateAt(notice, utc('2026-10-14T11:45:00')), 'past');
});

test('a page carries what holds and what begins before it is built again, and nothing that is over or far away', () => {
  const carried = (built: string) => carriedBy([notice], utc(built), 14).length;
  assert.equal(carried('2026-09-30T06:19:59'), 0);
  assert.equal(carried('2026-09-30T06:20:00'), 1);
  assert.equal(carried('2026-10-14T11:44:00'), 1);
  assert.equal(carried('2026-10-14T11:45:00'), 0);
});
