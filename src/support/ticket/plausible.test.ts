import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FieldKind, implausible } from './plausible.ts';

const networks = [
  { name: 'Ethereum', address: '^0x[0-9a-fA-F]{40}$' },
  { name: 'TRON', address: '^T[1-9A-HJ-NP-Za-km-z]{33}$' },
  { name: 'Aptos', address: '^0x[0-9a-fA-F]{64}$' },
];
const now = new Date('2026-11-23T12:00:00Z');
const about = (kind: FieldKind, value: string) => implausible(kind, value, { networks, now })?.kind;
const hash = 'a1'.repeat(32);

test('an address in the field of a transaction ID is named as one, with its network', () => {
  assert.deepEqual(implausible('txid', ` 0x${'ab'.repeat(20)} `, { networks, now }), { kind: 'isAddress', values: { network: 'Ethereum' } });
  assert.equal(about('txid', 'TJRabPrwbZy45sbavfcjinPJC18kjpRTv8'), 'isAddress');
});

test('a transaction ID of any network passes, also inside of an explorer’s address', () => {
  for (const id of [hash, `0x${hash}`, hash.toUpperCase(), '5'.repeat(88), `https://tronscan.org/#/transaction/${hash}`, `${'b'.repeat(43)}=`])
    assert.equal(about('txid', id), undefined, id);
});

test('what is too short for a transaction ID is told with its length', () => {
  assert.deepEqual(implausible('txid', '123456', { networks, now }), { kind: 'txid', values: { count: 6 } });
  assert.equal(about('txid', '订单号'), 'txid');
});

test('an amount is a number above zero, however people write it', () => {
  for (const amount of ['250.5', '1,000', '1 000 000.25', '２５０', '0.00000001', '12,5', '100 USDT', '.5'])
    assert.equal(about('amount', amount), undefined, amount);
  for (const amount of ['0', '-5', 'all', '1e99999', '..', '1.2.3']) assert.equal(about('amount', amount), 'amount', amount);
});

test('the end of an address has four characters', () => {
  assert.equal(about('address-end', 'a1b2'), undefined);
  assert.equal(about('address-end', `0x${'ab'.repeat(20)}`), 'addressEnd');
});

test('nothing happened in the future, but for a clock that is a little fast', () => {
  assert.equal(about('moment', '2026-11-23T12:03:00Z'), undefined);
  assert.equal(about('moment', '2026-11-24T12:00:00Z'), 'future');
  assert.equal(about('day', '2026-11-01'), undefined);
});

test('a field that is left empty is no mistake of this kind, and a novel is one', () => {
  for (const kind of ['txid', 'amount', 'moment', 'line', 'email'] as const) assert.equal(about(kind, '  '), undefined);
  assert.deepEqual(implausible('line', 'x'.repeat(301), { networks, now }), { kind: 'long', values: { most: 300, count: 301 } });
});
