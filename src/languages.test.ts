import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, alternatesOf, inLanguage, localeOf } from './languages.ts';

test('addresses begin with the language and end with a slash', () => {
  assert.equal(addressOf('zh-cn', 'deposits/choose-a-network'), '/zh-cn/deposits/choose-a-network/');
  assert.equal(addressOf('en'), '/en/');
});

test('the other language of a page is the same page', () => {
  assert.equal(inLanguage('/en/deposits/', 'zh-cn'), '/zh-cn/deposits/');
  assert.equal(inLanguage('/zh-cn/', 'en'), '/en/');
});

test('a path without a language has no locale', () => {
  assert.equal(localeOf('/'), undefined);
  assert.equal(localeOf('/english/'), undefined);
  assert.equal(localeOf('/zh-cn/search/'), 'zh-cn');
});

test('a page names every language, with English for readers of none; the home page offers the choice', () => {
  assert.deepEqual(
    alternatesOf('/zh-cn/deposits/').map(({ tag, path }) => `${tag} ${path}`),
    ['en /en/deposits/', 'zh-CN /zh-cn/deposits/', 'x-default /en/deposits/'],
  );
  assert.equal(alternatesOf('/en/').at(-1)?.path, '/');
  assert.deepEqual(alternatesOf('/'), []);
});
