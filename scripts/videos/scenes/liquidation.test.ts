import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { liquidationPrice, marginLeft, marginOf, valueOf } from './liquidation.ts';

const position = { amount: 0.1, entry: 60_000, leverage: 10, maintenance: 0.005 };
const cents = (value: number) => value.toFixed(2);

test('the example of the article comes out to the cent', () => {
  assert.equal(cents(valueOf(position)), '6000.00');
  assert.equal(cents(marginOf(position)), '600.00');
  assert.equal(cents(liquidationPrice(position)), '54271.36');
  assert.equal(cents(marginLeft(position, liquidationPrice(position))), '27.14');
  assert.equal(cents(liquidationPrice(position, 200)), '52261.31');
});

test('at the liquidation price the margin left is the maintenance margin of the value there', () => {
  const price = liquidationPrice(position);
  assert.equal(cents(marginLeft(position, price)), cents(position.amount * price * position.maintenance));
});

test('the article’s table of leverages comes out', () => {
  assert.deepEqual(
    [5, 20, 50].map((leverage) => cents(liquidationPrice({ ...position, leverage }))),
    ['48241.21', '57286.43', '59095.48'],
  );
});

test('the captions say the figures that the film works out', () => {
  for (const locale of ['en', 'zh-cn']) {
    const captions = readFileSync(new URL(`../../../content/videos/read-a-liquidation-price/captions.${locale}.vtt`, import.meta.url), 'utf8');
    const price = liquidationPrice(position);
    for (const figure of [price, marginLeft(position, price)])
      assert.ok(captions.includes(new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(figure)), locale);
  }
});
