import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { networks as schema } from '../model/network.ts';
import { lookAlikes } from './look-alikes.ts';

const file = new URL('../../content/facts/networks.yaml', import.meta.url);
const networks = Object.entries(schema.parse(parse(readFileSync(file, 'utf8')))).map(([id, network]) => ({ id, ...network }));
const like = (id: string) => networks.filter((network) => network.id === id).flatMap((network) => lookAlikes(network, networks).map((other) => other.id));

test('an 0x address is the same on every EVM network', () => {
  assert.equal(like('base').length, 9);
  assert.ok(like('ethereum').includes('opbnb'));
});

test('networks that went out of Bitcoin still share its older addresses', () => {
  assert.deepEqual(like('bitcoin'), ['litecoin', 'bitcoin-cash']);
});

test('Aptos and Sui write addresses alike', () => {
  assert.deepEqual(like('aptos'), ['sui']);
});

test('an address of TRON, TON or XRP Ledger fits nowhere else', () => {
  for (const id of ['tron', 'ton', 'xrp-ledger', 'solana', 'polkadot']) assert.deepEqual(like(id), []);
});
