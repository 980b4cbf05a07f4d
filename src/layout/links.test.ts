import assert from 'node:assert/strict';
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { allPaths, articlePaths, readBuilt, sitemapPaths } from '../../scripts/built-site.ts';
import { siteFolder } from '../../scripts/serve.ts';
import { inLanguage, localeOf, locales } from '../languages.ts';

const pages = new Map(
  allPaths()
    .filter((path) => !path.endsWith('/nowhere/'))
    .map((path) => [path, readBuilt(path)]),
);
for (const file of ['/404.html', '/en/404.html', '/zh-cn/404.html']) pages.set(file, readBuilt(file));

function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value.replaceAll('&amp;', '&'));
}

test('the sitemap names pages in every language', () => {
  for (const locale of locales) assert.ok(sitemapPaths().filter((path) => localeOf(path) === locale).length >= 24, locale);
});

test('every link and every file that a page asks for is there', () => {
  const broken = [...pages].flatMap(([page, html]) =>
    [...attributes(html, 'href'), ...attributes(html, 'src'), ...attributes(html, 'action')]
      .filter((address) => address.startsWith('/'))
      .map((address) => decodeURI(address.split(/[?#]/)[0] ?? ''))
      .filter((path) => !existsSync(join(siteFolder, path.endsWith('/') ? `${path}index.html` : path)))
      .map((path) => `${page} → ${path}`),
  );
  assert.deepEqual([...new Set(broken)], []);
});

test('every anchor leads to an element that is there', () => {
  const broken = [...pages].flatMap(([page, html]) =>
    attributes(html, 'href')
      .filter((address) => address.includes('#') && !/^https?:/.test(address))
      .filter((address) => {
        const [path = '', anchor = ''] = address.split('#');
        const target = path === '' ? html : pages.get(path);
        return !target || !attributes(target, 'id').includes(decodeURIComponent(anchor));
      })
      .map((address) => `${page} → ${address}`),
  );
  assert.deepEqual(broken, []);
});

test('no id stands twice in a page', () => {
  for (const [page, html] of pages) {
    const ids = attributes(html, 'id');
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) < index),
      [],
      page,
    );
  }
});

test('a page names itself, its other languages and the default in its head, with whole addresses', () => {
  for (const path of sitemapPaths().filter((each) => localeOf(each))) {
    const html = pages.get(path) ?? '';
    assert.ok(html.includes(`<link rel="canonical" href="https://help.kestrel.example${path}">`), path);
    for (const [locale, tag] of [
      ['en', 'en'],
      ['zh-cn', 'zh-CN'],
    ] as const) {
      assert.ok(html.includes(`hreflang="${tag}" href="https://help.kestrel.example${inLanguage(path, locale)}"`), `${path} ${tag}`);
    }
    assert.match(html, /hreflang="x-default"/, path);
    assert.match(html, path.startsWith('/en/') ? /<html lang="en"/ : /<html lang="zh-CN"/);
  }
});

test('no page holds an inline style, an inline handler, or a script but the theme script and data', () => {
  for (const [page, html] of pages) {
    assert.doesNotMatch(html, /<[^>]+\sstyle=/, page);
    assert.doesNotMatch(html, /<style/, page);
    assert.doesNotMatch(html, /<[a-z][^>]*\son[a-z]+=/, page);
    const inline = [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)].filter(
      ([, head = '', text = '']) => text !== '' && !head.includes('application/ld+json'),
    );
    assert.ok(inline.length <= 1 && inline.every(([, , text = '']) => text.includes("getItem('theme')")), page);
  }
});

test('no page shows a value that is missing', () => {
  for (const [page, html] of pages) {
    const text = html.replaceAll(/<script[\s\S]*?<\/script>|<pre[\s\S]*?<\/pre>|<code[\s\S]*?<\/code>|data-messages="[^"]*"/g, '').replaceAll(/<[^>]+>/g, ' ');
    assert.doesNotMatch(text, /\bundefined\b|\bNaN\b|\[object |\{[a-z]+\}/i, page);
  }
});

test('structured data can be read, and says what the page is', () => {
  const kinds = (path: string) => {
    const [, text = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(pages.get(path) ?? '') ?? [];
    return (JSON.parse(text) as { '@graph': { '@type': string }[] })['@graph'].map((thing) => thing['@type']);
  };
  assert.deepEqual(kinds('/en/deposits/find-transaction-id/'), ['HowTo', 'BreadcrumbList']);
  assert.deepEqual(kinds('/zh-cn/deposits/deposit-not-credited/'), ['TechArticle', 'BreadcrumbList']);
  assert.deepEqual(kinds('/en/deposits/'), ['BreadcrumbList', 'FAQPage']);
});

test('every article has a twin in Markdown without components, and llms.txt lists it', () => {
  const articles = globSync('content/articles/*/*/article.yaml').length;
  for (const locale of locales) {
    const list = readBuilt(`/${locale}/llms.txt`);
    const paths = articlePaths().filter((path) => localeOf(path) === locale);
    assert.equal(paths.length, articles);
    for (const path of paths) {
      const twin = readBuilt(`${path}index.md`);
      assert.ok(list.includes(`${path}index.md`), path);
      assert.match(twin, /^# /);
      // Code may say what it likes.
      assert.doesNotMatch(twin.replaceAll(/```[^]*?```|`[^`]*`/g, ''), /<[A-Z][A-Za-z]*|undefined|NaN/, path);
    }
  }
});
