import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hearer } from './hear.ts';

const sounds = new Map([...[...'爆暴'].map((character) => [character, 'bao'] as const), ...[...'好号'].map((character) => [character, 'hao'] as const)]);
const soundOf = (word: string) => [...word].map((character) => sounds.get(character) ?? character).join('');
const hear = hearer(['爆仓', '验证码', '接收不到', '身份认证', '换手机号', '手机号', '走错网络'], new Set(['好像']), soundOf, (pair) => pair === '仓库');

test('a word that is written as it sounds becomes the word', () => {
  assert.equal(hear('我暴仓了', 2), '我爆仓了');
});

test('of four characters three are enough, whatever the fourth sounds like', () => {
  assert.equal(hear('身份认争', 3), '身份认证');
});

test('of half a sentence three are not enough: there are many that differ by one character', () => {
  assert.equal(hearer(['号不用了'], new Set(), soundOf, () => false)('早不用了', 2), '早不用了');
});

test('a known word stays whole, whatever its end and what follows look like', () => {
  assert.equal(hear('验证码收不到', 3), '验证码收不到');
});

test('what the site writes itself is left as it is', () => {
  assert.equal(hearer(['爆仓'], new Set(), soundOf, (pair) => pair === '暴仓')('暴仓', 2), '暴仓');
});

test('what differs is no mistake where it makes a word with its neighbour: to register an account is not to close it', () => {
  const hearAccount = hearer(['注销账户', '注册', '账户'], new Set(), soundOf, () => false);
  assert.equal(hearAccount('怎么注册账户', 3), '怎么注册账户');
  assert.equal(hearAccount('怎么注消账户', 3), '怎么注销账户');
});

test('a word that says nothing of the matter is right, too: 手机好像 holds no 手机号', () => {
  assert.equal(hear('手机好像坏了', 2), '手机好像坏了');
  assert.equal(hear('手机好', 2), '手机号');
});

test('a word of three characters is no mistake for one of four, nor is a particle for another character', () => {
  assert.equal(hear('邮箱或手机号', 3), '邮箱或手机号');
  assert.equal(hear('实际走的网络', 3), '实际走的网络');
});
