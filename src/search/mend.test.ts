import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mender, nearest } from './mend.ts';

const known = ['price', 'pending', 'weather', 'wallet', 'liquidation', 'short', 'stability', 'stablecoin', 'forgot', 'forgat', 'verify', 'verity'];
const { isSound, mend } = mender({ known, concepts: [['reset password', 'forgot', 'forgat']], everyday: ['shirt', 'weather', 'stori'], right: ['regard'] });

test('a word with a letter wrong, missing, too many or out of its place becomes the known word, a long one with two such', () => {
  assert.equal(mend('walet'), 'wallet');
  assert.equal(mend('pendign'), 'pending');
  assert.equal(mend('liqudattion'), 'liquidation');
});

test('a short word, a number, another first letter and a word that is known are not mended', () => {
  assert.equal(mend('rice'), 'rice');
  assert.equal(mend('slice'), 'slice');
  assert.equal(nearest('50114', ['50113']), undefined);
  assert.equal(mend('pending'), 'pending');
});

test('a word that is near to two is left as it is, unless both mean one thing', () => {
  assert.equal(mend('verifu'), 'verify');
  assert.equal(mend('veriny'), 'veriny');
  assert.equal(mend('forgut'), 'forgot');
});

test('a word with another ending becomes a known word with the same stem', () => {
  assert.equal(mend('liqidated'), 'liquidation');
  assert.equal(mend('liquidating'), 'liquidation');
  assert.equal(mender({ known: ['ga'], concepts: [], everyday: [], right: [] }).mend('gas'), 'gas');
});

test('what a known word begins with stays, as it is found as its beginning', () => {
  assert.equal(mend('stables'), 'stables');
});

test('an everyday word is sound, and no word is taken for a mistake in one', () => {
  assert.equal(isSound('shirt'), true);
  assert.equal(isSound('shirts'), true);
  assert.equal(mend('wether'), 'wether');
  assert.equal(mend('wallet'), 'wallet');
});

test('an everyday word that people say for one of ours is meant by a mistake in it', () => {
  assert.equal(mender({ known: [], concepts: [['credited', 'arrive']], everyday: ['arriv'], right: [] }).mend('arive'), 'arrive');
});

test('a word that is told to be right is sound in all its forms', () => {
  assert.equal(isSound('regarding'), true);
  assert.equal(isSound('rewarding'), false);
});
