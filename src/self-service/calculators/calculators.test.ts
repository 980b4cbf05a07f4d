import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calculate } from './calculators.ts';
import { showResult } from './show-result.ts';
import { typedNumber } from './typed-number.ts';

const figures = { 'maintenance-margin': 0.5, 'most-leverage': 50, 'spot-taker': 0.1, 'perpetual-taker': 0.05, 'basic-daily-withdrawal': 10_000 };
const liquidation = (typed: Record<string, string>) =>
  calculate('liquidation', { side: 'long', entry: '60000', amount: '0.1', leverage: '10', added: '0', ...typed }, figures);

test('a long at ten times leverage is liquidated at 54,271.36, worked out by hand in the article', () => {
  // 60,000 × 0.9 ÷ 0.995 = 54,271.3567…
  assert.deepEqual(liquidation({}), { results: { value: '6000', margin: '600', price: '54271.36', distance: '9.55' } });
});

test('the leverage table of the article, worked out by hand', () => {
  for (const [leverage, price] of [
    ['5', '48241.21'],
    ['20', '57286.43'],
    ['50', '59095.48'],
  ] as const) {
    const found = liquidation({ leverage });
    assert.ok('results' in found);
    assert.equal(found.results['price'], price);
  }
});

test('margin that is added moves the price away: 52,000 ÷ 0.995', () => {
  const found = liquidation({ added: '200' });
  assert.ok('results' in found);
  assert.equal(found.results['price'], '52261.31');
});

test('a short is liquidated above its entry: 66,000 ÷ 1.005', () => {
  const found = liquidation({ side: 'short' });
  assert.ok('results' in found);
  assert.equal(found.results['price'], '65671.64');
});

test('a long with more margin than value is liquidated at no price', () => {
  const found = liquidation({ added: '100000' });
  assert.ok('results' in found);
  assert.equal(found.results['price'], '0');
});

test('fees are decimal: 0.1 % of 0.01 × 60,000 is 0.6, twice 1.2, and 60,120.12 breaks even', () => {
  assert.deepEqual(calculate('fee', { market: 'spot-taker', amount: '0.01', price: '60000' }, figures), {
    results: { value: '600', once: '0.6', both: '1.2', even: '60120.12' },
  });
  assert.deepEqual(calculate('fee', { market: 'perpetual-taker', amount: '0.1', price: '60000' }, figures), {
    results: { value: '6000', once: '3', both: '6', even: '60060.03' },
  });
});

test('funding of three payments is 1.80, and a negative rate pays the long', () => {
  assert.deepEqual(calculate('funding', { amount: '0.1', price: '60000', rate: '0.01', payments: '3' }, figures), {
    results: { value: '6000', once: '0.6', all: '1.8' },
  });
  assert.deepEqual(calculate('funding', { amount: '0.1', price: '60000', rate: '-0.01%', payments: '3' }, figures), {
    results: { value: '6000', once: '-0.6', all: '-1.8' },
  });
});

test('a level leaves what was not withdrawn yet, and never less than nothing', () => {
  assert.deepEqual(calculate('limit', { level: 'basic', withdrawn: '9,000' }, figures), { results: { left: '1000' } });
  assert.deepEqual(calculate('limit', { level: 'basic', withdrawn: '12000' }, figures), { results: { left: '0' } });
});

test('a price below a cent keeps its digits: 0.08 × 0.9 ÷ 0.995, and 0.00002 × 1.001 ÷ 0.999', () => {
  const found = liquidation({ entry: '0.08', amount: '1000' });
  assert.ok('results' in found);
  assert.equal(found.results['price'], '0.0723618');
  const fee = calculate('fee', { market: 'spot-taker', amount: '3', price: '0.00002' }, figures);
  assert.deepEqual(fee, { results: { value: '0.00006', once: '0.00000006', both: '0.00000012', even: '0.00002004' } });
});

test('a long row of digits is right to the last one, also as it is shown', () => {
  const found = calculate('fee', { market: 'spot-taker', amount: '999999999999', price: '999999999999' }, figures);
  assert.ok('results' in found);
  assert.equal(showResult(found.results['value'] ?? '', 'en'), '999,999,999,998,000,000,000,001');
  assert.equal(showResult(found.results['once'] ?? '', 'zh-CN'), '999,999,999,998,000,000,000');
});

test('numbers are read as people type them', () => {
  for (const [typed, plain] of [
    ['６０，０００', '60000'],
    ['60 000', '60000'],
    ['60,000.5', '60000.5'],
    ['1 000,5 USDT', '1000.5'],
    ["1'000'000", '1000000'],
    ['.5', '.5'],
    ['0.5%', '0.5'],
    ['−3', '-3'],
    ['\u200b12\u200b', '12'],
    ['\u200f１０００\u202c', '1000'],
    ['1.000,5', '1000.5'],
    ['1.000.000', '1000000'],
    ['0,125', '0.125'],
    ['1.000', '1.000'],
    ['60000U', '60000'],
    ['10×', '10'],
  ] as const)
    assert.equal(typedNumber(typed), plain, typed);
});

test('what is no number, or none that can be, is named with its field and never computed', () => {
  for (const nonsense of [
    '',
    '  ',
    'abc',
    '1e99',
    '1.2.3',
    '--1',
    'NaN',
    'Infinity',
    '<b>',
    '🙂',
    '1e400',
    '6万',
    '60k',
    '6 million',
    '12,34,567',
    '1,000,5',
    '9'.repeat(1_000_000),
  ]) {
    const found = liquidation({ entry: nonsense });
    assert.ok('problem' in found, nonsense.slice(0, 20));
    assert.equal(found.field, 'entry');
  }
  for (const nothing of ['', '  ', '\u200f']) assert.deepEqual(liquidation({ entry: nothing }), { problem: 'empty', field: 'entry' });
  assert.deepEqual(liquidation({ entry: '0' }), { problem: 'above', field: 'entry' });
  assert.deepEqual(liquidation({ added: '-1' }), { problem: 'negative', field: 'added' });
  assert.deepEqual(liquidation({ leverage: '51' }), { problem: 'leverage', field: 'leverage' });
  assert.deepEqual(liquidation({ entry: '99999999999999' }), { problem: 'huge', field: 'entry' });
});
