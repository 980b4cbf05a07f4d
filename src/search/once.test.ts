import assert from 'node:assert/strict';
import { test } from 'node:test';
import { once } from './once.ts';

test('what was loaded is not loaded again, each thing on its own', async () => {
  let loads = 0;
  const load = once((key: string) => Promise.resolve(`${key}${++loads}`));
  assert.deepEqual(await Promise.all([load('a'), load('a'), load('b')]), ['a1', 'a1', 'b2']);
});

test('a failure is not remembered', async () => {
  let tries = 0;
  const load = once(() => (++tries === 1 ? Promise.reject(new Error('no line')) : Promise.resolve('there')));
  await assert.rejects(load('a'), /no line/);
  assert.equal(await load('a'), 'there');
});
