import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { networks as schema } from '../../model/network.ts';
import { addresses, txids } from './examples.ts';
import { recognise } from './recognise.ts';

const file = new URL('../../../content/facts/networks.yaml', import.meta.url);
const networks = Object.entries(schema.parse(parse(readFileSync(file, 'utf8')))).map(([id, network]) => ({ id, ...network }));
const held = Object.entries(addresses).flatMap(([id, { holds = [] }]) => holds.map((address) => [id, address] as const));
const all = (address: string) => recognise(address, networks);

/** What is found, in short: `tron address holds`. */
function found(text: string): string[] {
  const finding = all(text);
  return finding.kind === 'found' ? finding.matches.map(({ network, thing, checksum }) => `${network.id} ${thing} ${checksum}`) : [];
}

/** What is wrong with a text that is nearly an address of a network. */
function flaw(text: string, id: string) {
  const finding = all(text);
  return finding.kind === 'near' ? finding.near.find(({ network }) => network.id === id)?.flaw : finding.kind;
}

test('every network has public addresses as examples', () => {
  assert.deepEqual(Object.keys(addresses).sort(), networks.map(({ id }) => id).sort());
});

for (const [id, { holds = [], none = [] }] of Object.entries(addresses)) {
  test(`public addresses of ${id} are found to be its own`, () => {
    for (const address of holds) assert.ok(found(address).includes(`${id} address holds`), address);
    for (const address of none) assert.ok(found(address).includes(`${id} address none`), address);
  });
}

test('a TXID belongs to every network that writes it so', () => {
  for (const [txid, ids] of txids) for (const id of ids) assert.ok(found(txid).includes(`${id} txid none`), `${txid} on ${id}`);
});

test('an address with a letter changed, lost or doubled never passes for a checked one', () => {
  for (const [id, address] of held) {
    // From the end to the middle: the beginning says which form is meant.
    for (let place = Math.ceil(address.length / 2); place < address.length; place += 1) {
      const letter = address[place] ?? '';
      const other = /[2-9]/.test(letter) ? (letter === '7' ? '6' : '7') : /[a-z]/.test(letter) ? (letter === 'x' ? 'z' : 'x') : letter === 'X' ? 'Z' : 'X';
      const ends = [address.slice(0, place), address.slice(place + 1)] as const;
      for (const damaged of [ends.join(other), ends.join(''), ends.join(letter + letter)]) {
        if (damaged === address || /^lnbc|^LNURL|^0x/.test(address)) continue;
        assert.ok(!found(damaged).includes(`${id} address holds`), `${damaged} for ${address}`);
      }
    }
  }
});

test('a damaged address is told what is wrong with it', () => {
  assert.deepEqual(flaw('TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6x', 'tron'), { flaw: 'checksum' });
  assert.deepEqual(flaw('TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6', 'tron'), { flaw: 'length', expected: [34, 34], found: 33 });
  assert.deepEqual(flaw('TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLjO0', 'tron'), { flaw: 'character', found: 'O' });
  assert.deepEqual(flaw('bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5', 'bitcoin'), { flaw: 'checksum' });
  assert.deepEqual(flaw('bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3tb', 'bitcoin'), { flaw: 'character', found: 'b' });
  assert.deepEqual(flaw('bc1Qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', 'bitcoin'), { flaw: 'case' });
  assert.deepEqual(flaw('0x5aAeb6053F3E94C9b9A09f33669435E7Ef1Beaed', 'ethereum'), { flaw: 'checksum' });
  assert.deepEqual(flaw('0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAe', 'base'), { flaw: 'length', expected: [42, 42], found: 41 });
  assert.deepEqual(flaw('EQDKbjIcfM6ezt8KjKJJLshZJJSqX7XOA4ff-W72r5gqPrHG', 'ton'), { flaw: 'checksum' });
  assert.deepEqual(flaw('kf/8uRo6OBbQ97jCx2EIuKm8Wmt6Vb15+KsQHFLbKSMiYIny', 'ton'), { flaw: 'test' });
  assert.deepEqual(flaw('GA5ZSEJYB37JRC5AVCIA5MOP4RHTM335X2KGX3IHOJAPP5RE34K4KZVM', 'stellar'), { flaw: 'checksum' });
  assert.deepEqual(flaw('cosmos10d07y265gmmuvt4z0w9aw880jnsr700j6zn9km', 'cosmos-hub'), { flaw: 'checksum' });
  assert.deepEqual(flaw('15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp6', 'polkadot'), { flaw: 'checksum' });
  assert.deepEqual(flaw('bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6x', 'bitcoin-cash'), { flaw: 'checksum' });
  assert.deepEqual(flaw('Ae2tdPwUPEZ18ZjTLnLVr9CEvUEUX4eW1LBHbxxxJgxdAYHrDeSCSbCxrvy', 'cardano'), { flaw: 'checksum' });
});

test('an address that several networks write alike belongs to all of them', () => {
  assert.deepEqual(found('1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu'), ['bitcoin address holds', 'bitcoin-cash address holds']);
  assert.equal(found('0x00000000219ab540356cBB839Cbe05303d7705Fa').length, 10);
  assert.deepEqual(found('11111111111111111111111111111111'), ['solana address none', 'near txid none', 'sui txid none']);
});

test('capitals in a 0x address are its checksum; without them it has none', () => {
  assert.ok(found('0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045').includes('ethereum address holds'));
  assert.ok(found('0xd8da6bf26964af9d7eed9e03e53415d37aa96045').includes('ethereum address none'));
  assert.ok(found('0XD8DA6BF26964AF9D7EED9E03E53415D37AA96045').includes('ethereum address none'));
});

test('an address that holds its memo is known for it', () => {
  for (const [address, isIn] of [
    ['X7AcgcsBL6XDcUb289X4mJ8djcdyKaB5hJDWMArnXr61cqZ', true],
    ['rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh', false],
  ] as const) {
    const finding = all(address);
    assert.deepEqual(finding.kind === 'found' && finding.matches.map(({ holdsMemo }) => holdsMemo), [isIn]);
  }
});

test('spaces, full-width letters, characters without width, quotation marks and links around a code do no harm', () => {
  for (const text of [
    '  TR7NHqjeKQxG TCi8q8ZY4pL8\notSzgjLj6t ',
    'TR7NHqjeKQxGTCi8q8\u200bZY4pL8otSzgjLj6t\ufeff',
    'ＴＲ７ＮＨｑｊｅＫＱｘＧＴＣｉ８ｑ８ＺＹ４ｐＬ８ｏｔＳｚｇｊＬｊ６ｔ',
    '“TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t”。',
    'tron:TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t?amount=5',
    'https://tronscan.org/#/address/TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t/transfers',
    'https://tronscan.org/#/address/TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t',
  ])
    assert.deepEqual(found(text), ['tron address holds'], text);
  assert.deepEqual(found('bitcoin:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4?amount=0.1&label=x'), ['bitcoin address holds']);
  assert.deepEqual(found('ton://transfer/EQDKbjIcfM6ezt8KjKJJLshZJJSqX7XOA4ff-W72r5gqPrHF?amount=1'), ['ton address holds']);
});

test('seed phrases and private keys are refused', () => {
  for (const [text, secret] of [
    ['abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about', 'phrase'],
    ['的 的 的 的 的 的 的 的 的 的 的 在', 'phrase'],
    ['5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ', 'key'],
    ['KwdMAjGmerYanjeui5SHS7JkmpZvVipYvB2LJGU1ZxJwYvP98617', 'key'],
    ['xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi', 'key'],
    ['snoPBrXtMeMyMHUVTgbuqAfg1SUTb', 'key'],
    ['SAV76USXIJOBMEQXPANUOQM6F5LIOTLPDIDVRJBFFE2MDJXG24TAPUU7', 'key'],
    ['ed25519:51qTiqybe8ycXwPznA8hz7GJJQ5hyZ45wh2rm5MBBjgZ5XqFjbjta1m41pq9zbRZfWGUGWYJqH4yVhSWoW6pYFkT', 'key'],
  ] as const)
    assert.deepEqual(all(text), { kind: 'secret', secret }, text);
});

test('nothing, nonsense, other scripts and a megabyte of text are answered at once', () => {
  assert.deepEqual(all(' \n\u200b '), { kind: 'empty' });
  assert.equal(all('What is this?').kind, 'unknown');
  assert.equal(all('hello world').kind, 'unknown');
  assert.equal(all('我的充值没有到账').kind, 'unknown');
  assert.equal(all('👩‍🚀'.repeat(40)).kind, 'unknown');
  const started = performance.now();
  assert.deepEqual(all('T'.repeat(1_000_000)), { kind: 'long', found: 1_000_000 });
  assert.ok(performance.now() - started < 20);
  for (const letter of ['1', 'z', '0', 'a', '=', '.', '-', '@']) assert.notEqual(all(letter.repeat(2000)).kind, 'found', letter);
  assert.ok(performance.now() - started < 1500);
});
