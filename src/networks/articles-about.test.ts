import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articlesAbout } from './articles-about.ts';

const base = { id: 'base', name: { en: 'Base', 'zh-cn': 'Base' } };
const vaulta = { id: 'vaulta', name: { en: 'Vaulta (formerly EOS)', 'zh-cn': 'Vaulta（原 EOS）' } };
const article = (title: string, body: string, networks: string[] = []) => ({ title, networks, entry: { body } });
const about = (network: typeof base, ...articles: ReturnType<typeof article>[]) => articlesAbout(network, articles, 'en').map(({ title }) => title);

test('articles written for a network come first, then those that name it most often', () => {
  const found = about(
    base,
    article('once', 'On Base.'),
    article('twice', 'Base or <Fact id="networks/base/minutes" />'),
    article('for it', 'No name.', ['base']),
  );
  assert.deepEqual(found, ['for it', 'twice', 'once']);
});

test('a part of another word is not the network, and what it was called before is not looked for', () => {
  assert.deepEqual(about(base, article('x', 'Basement, Database, base')), []);
  assert.deepEqual(about(vaulta, article('x', 'Vaulta is here.'), article('y', 'EOS')), ['x']);
});

test('at most six are offered', () => {
  assert.equal(about(base, ...Array.from({ length: 9 }, (_, index) => article(String(index), 'Base'))).length, 6);
});
