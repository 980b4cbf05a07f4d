import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { bundlePath, pagefindVersion } from './bundle.ts';

test('the folder of the index is named after the version of Pagefind that is installed', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../node_modules/pagefind/package.json', import.meta.url), 'utf8')) as { version: string };
  assert.equal(pagefindVersion, version);
  assert.equal(bundlePath('zh-cn'), `/pagefind/${version}/zh-cn/`);
});
