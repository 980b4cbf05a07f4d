import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { networks as schema } from '../model/network.ts';
import { addresses, txids } from '../self-service/recogniser/examples.ts';
import { addressShapes } from './address-shape.ts';

const file = new URL('../../content/facts/networks.yaml', import.meta.url);
const networks = Object.entries(schema.parse(parse(readFileSync(file, 'utf8')))).map(([id, network]) => ({ id, ...network }));
const shapes = [...addressShapes(networks)].map(([shape, { id }]) => ({ id, shape: new RegExp(shape, 'u') }));
const shapesOf = (text: string) => shapes.flatMap(({ id, shape }) => (shape.test(text) ? [id] : []));

test('an address that has a checksum is known by its shape', () => {
  for (const address of Object.values(addresses).flatMap(({ holds = [] }) => holds)) {
    // Bech32 in capitals is for QR codes.
    if (address !== address.toUpperCase() || /^[GMX]/.test(address)) assert.notDeepEqual(shapesOf(address), [], address);
  }
});

test('no transaction ID is taken for an address', () => {
  for (const [txid] of txids) assert.deepEqual(shapesOf(txid), [], txid);
});

test('of networks that write alike the first of the file is named', () => {
  assert.deepEqual(shapesOf('0x00000000219ab540356cBB839Cbe05303d7705Fa'), ['ethereum']);
});
