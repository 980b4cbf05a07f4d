import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buy, costOf } from './order-book.ts';

const asks = [
  { price: 60_010, amount: 0.2 },
  { price: 60_020, amount: 0.3 },
  { price: 60_030, amount: 0.5 },
];

test('a market order takes the cheapest offers until it is filled, as in the article on order types', () => {
  const { fills, left } = buy(asks, 0.4);
  assert.deepEqual(fills, [
    { price: 60_010, amount: 0.2 },
    { price: 60_020, amount: 0.2 },
  ]);
  assert.equal(left, 0);
  assert.deepEqual(costOf(fills), { total: 24_006, average: 60_015 });
});

test('a limit order takes nothing above its price; the rest waits', () => {
  assert.deepEqual(buy(asks, 0.4, 60_010), { fills: [{ price: 60_010, amount: 0.2 }], left: 0.2 });
  assert.deepEqual(buy(asks, 0.4, 60_000), { fills: [], left: 0.4 });
});
