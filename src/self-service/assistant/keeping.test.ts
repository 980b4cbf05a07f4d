import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { words } from '../../model/words.ts';
import { loadGuard } from '../../support/guard/guard.ts';
import { maskSecrets } from './mask.ts';
import { recall, remember } from './memory.ts';
import { type Exchange, lastArticle, notesOf } from './notes.ts';

const guard = await loadGuard();
const { assistant } = words.parse(parse(readFileSync(new URL('../../../content/words/en.yaml', import.meta.url), 'utf8')));

/** Storage as a browser has it. */
function storage(first: Record<string, string> = {}) {
  const kept = new Map(Object.entries(first));
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    kept,
  };
}

test('a secret is taken out of what was said, and the rest stays', () => {
  const phrase = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
  const { said, kinds } = maskSecrets(`i gave him ${phrase} yesterday`, guard);
  assert.deepEqual(kinds, ['seed-phrase']);
  assert.equal(said, 'i gave him ••• yesterday');
  assert.deepEqual(maskSecrets('my deposit is missing', guard), { said: 'my deposit is missing', kinds: [] });
});

test('two secrets are both taken out', () => {
  const { said, kinds } = maskSecrets('my password is hunter2trout and the code is 482913', guard);
  assert.doesNotMatch(said, /hunter2trout|482913/);
  assert.equal(kinds.length, 2);
});

test('a conversation comes back as it was, one for each language, and is gone when it is deleted', () => {
  const own = storage();
  const inputs = [{ say: 'hello' }, { choose: '/en/a/b/' }, { helped: false }, { person: true as const }];
  remember('en', inputs, own);
  assert.deepEqual(recall('en', own), inputs);
  assert.deepEqual(recall('zh-cn', own), []);
  remember('en', [], own);
  assert.equal(own.kept.size, 0);
});

test('what others left in storage is no conversation', () => {
  for (const text of ['{', 'null', '{"say":"x"}', '[1,null,"x",{"say":5},{"say":""},{"helped":"yes"},{}]', JSON.stringify([{ say: 'x'.repeat(10_000) }])])
    assert.deepEqual(recall('en', storage({ 'assistant:en': text })), [], text);
});

test('a case holds what was asked, what was quoted and what did not help, and no courtesies', () => {
  const page = (url: string, title: string) => ({ kind: 'answer' as const, isAnother: false, page: { url, title }, text: 'text' });
  const exchanges: Exchange[] = [
    { input: { say: 'hi' }, turn: { kind: 'greeting' } },
    { input: { say: 'where is my money' }, turn: page('/en/deposits/deposit-not-credited/', 'My deposit') },
    { input: { helped: false }, turn: page('/en/fix/deposit-missing/', 'Step by step') },
    { input: { say: 'a human please' }, turn: { kind: 'hand-over' } },
  ];
  assert.deepEqual(notesOf(exchanges, assistant), [
    'I asked: where is my money',
    'The assistant quoted: My deposit',
    'That did not help.',
    'The assistant quoted: Step by step',
  ]);
  assert.equal(lastArticle(exchanges), undefined);
  assert.equal(lastArticle(exchanges.slice(0, 2)), 'deposits/deposit-not-credited');
});
