import assert from 'node:assert/strict';
import { test } from 'node:test';
import { carryCase, takeCase } from './carried-case.ts';

/** A storage as a tab has it. */
function tab(content?: string) {
  const entries = new Map(content === undefined ? [] : [['case', content]]);
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
  };
}

const carried = { topic: 'deposits', fields: { 'memo-used': 'left empty' }, notes: ['What was wrong with the memo? – It was left empty'] };

test('a case arrives as it was carried, once', () => {
  const storage = tab();
  carryCase(carried, storage);
  assert.deepEqual(takeCase(storage), carried);
  assert.equal(takeCase(storage), undefined);
});

test('without a case there is none', () => {
  assert.equal(takeCase(tab()), undefined);
});

for (const nonsense of [
  '',
  'x',
  'null',
  '[]',
  '7',
  '{}',
  '{"topic":7,"fields":{},"notes":[]}',
  '{"topic":"../admin","fields":{},"notes":[]}',
  '{"topic":"deposits","fields":[],"notes":[]}',
  '{"topic":"deposits","fields":{},"notes":{}}',
]) {
  test(`what is no case is none, and is gone: ${nonsense || 'nothing'}`, () => {
    const storage = tab(nonsense);
    assert.equal(takeCase(storage), undefined);
    assert.equal(storage.getItem('case'), null);
  });
}

test('of a case only what is text is taken, and only as much as a person reads', () => {
  const notes = [7, '', ' ', 'x'.repeat(1001), ...Array.from({ length: 40 }, (_, index) => `note ${index}`)];
  const text = `{"topic":"deposits","fields":{"coin":"USDT","network":{},"__proto__":"x","A B":"x"},"notes":${JSON.stringify(notes)}}`;
  const taken = takeCase(tab(text));
  assert.deepEqual(taken?.fields, { coin: 'USDT' });
  assert.equal(Object.getPrototypeOf(taken?.fields), Object.prototype);
  assert.equal(taken?.notes.length, 30);
  assert.equal(taken?.notes[0], 'note 0');
});

test('where storage is full or forbidden, the ticket begins empty and nothing breaks', () => {
  const full = { ...tab(), setItem: () => assert.fail('full') };
  assert.doesNotThrow(() => carryCase(carried, full));
  assert.equal(takeCase(full), undefined);
});
