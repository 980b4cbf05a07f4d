import assert from 'node:assert/strict';
import { test } from 'node:test';
import { redirects, redirectsFile } from './redirects.ts';

const moved = [
  { id: 'deposits/new', moved: ['deposits/old', 'help/older'], draft: false },
  { id: 'deposits/unpublished', moved: ['deposits/secret'], draft: true },
];

test('a former address leads to the article in each language', () => {
  assert.deepEqual(redirects(moved), {
    '/en/deposits/old/': '/en/deposits/new/',
    '/zh-cn/deposits/old/': '/zh-cn/deposits/new/',
    '/en/help/older/': '/en/deposits/new/',
    '/zh-cn/help/older/': '/zh-cn/deposits/new/',
  });
});

test('hosts are told to answer with 301', () => {
  assert.match(redirectsFile(redirects(moved)), /^\/en\/deposits\/old\/ \/en\/deposits\/new\/ 301$/m);
});
