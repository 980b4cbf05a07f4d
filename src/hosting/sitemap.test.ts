import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isForSearchEngines, lastChecked } from './sitemap.ts';

const articles = [
  { id: 'deposits/a', verified: '2026-10-01' },
  { id: 'deposits/b', verified: '2026-11-04' },
  { id: 'kyc/c', verified: '2026-11-20' },
];

test('an article was last changed when it was last checked', () => {
  assert.equal(lastChecked('/en/deposits/a/', articles), '2026-10-01');
});

test('a category is as new as its newest article, the home page as the newest of all', () => {
  assert.equal(lastChecked('/zh-cn/deposits/', articles), '2026-11-04');
  assert.equal(lastChecked('/en/', articles), '2026-11-20');
  assert.equal(lastChecked('/en/everything/', articles), '2026-11-20');
});

test('search, error pages and the steps of a flow stay out of the sitemap; its first page is in it', () => {
  assert.equal(isForSearchEngines('https://help.kestrel.example/en/fix/deposit-missing/not-there/blockchain/'), false);
  assert.equal(isForSearchEngines('https://help.kestrel.example/en/fix/deposit-missing/'), true);
  assert.equal(isForSearchEngines('https://help.kestrel.example/en/fix/'), true);
  assert.equal(isForSearchEngines('https://help.kestrel.example/en/search/'), false);
  assert.equal(isForSearchEngines('https://help.kestrel.example/en/404/'), false);
  assert.equal(isForSearchEngines('https://help.kestrel.example/en/deposits/'), true);
});
