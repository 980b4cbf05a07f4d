import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { siteFolder } from '../../scripts/serve.ts';

/** The built steps of flows: no search engine is told of them, so that the sitemap does not lead here. */
const pages = globSync('*/fix/*/*/**/index.html', { cwd: siteFolder }).map((file) => ({ file, html: readFileSync(join(siteFolder, file), 'utf8') }));

test('each flow has its steps in every language', () => {
  const count = (locale: string) => pages.filter(({ file }) => file.startsWith(locale)).length;
  assert.ok(count('en') > 150, `${count('en')}`);
  assert.equal(count('en'), count('zh-cn'));
});

test('every link and every file of a step is there', () => {
  const broken = pages.flatMap(({ file, html }) =>
    [...html.matchAll(/\s(?:href|src)="(\/[^"?#]*)/g)]
      .map(([, path = '']) => path)
      .filter((path) => !existsSync(join(siteFolder, path.endsWith('/') ? `${path}index.html` : path)))
      .map((path) => `${file} → ${path}`),
  );
  assert.deepEqual(broken, []);
});

test('a step stays out of search engines, and names no value that is missing', () => {
  for (const { file, html } of pages) {
    assert.match(html, /<meta name="robots" content="noindex">/, file);
    const text = html.replaceAll(/<script[\s\S]*?<\/script>/g, '').replaceAll(/<[^>]+>/g, ' ');
    assert.doesNotMatch(text, /\bundefined\b|\bNaN\b|\[object |[{}]|\*\*|\]\(/, file);
  }
});

test('no id stands twice in a step, and it has one first heading', () => {
  for (const { file, html } of pages) {
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length, file);
    assert.equal([...html.matchAll(/<h1/g)].length, 1, file);
  }
});
