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

test('search and error pages stay out of the sitemap', () => {
  assert.equal(isForSearchEngines('https://help.kestrel.example/en/search/'), false);
  assert.equal(isForSearchEngines('https://help.kestrel.example/en/404/'), false);
  assert.equal(isForSearchEngines('https://help.kestrel.example/en/deposits/'), true);
});
