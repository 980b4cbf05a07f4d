import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { siteFolder } from '../../../scripts/serve.ts';
import { openSearch } from '../../../scripts/site-search.ts';
import type { Locale } from '../../languages.ts';
import { assistant } from './assistant.ts';
import { type Knowledge, knowledgePath } from './knowledge.ts';
import { type Input, newTalk, type Turn } from './turn.ts';

const site = await openSearch();
after(() => site.close());
const knowledgeOf = (locale: Locale) => JSON.parse(readFileSync(join(siteFolder, knowledgePath(locale)), 'utf8')) as Knowledge;

/** The turns that a conversation takes, and how it stands at its end. */
async function converse(locale: Locale, inputs: readonly Input[], search = site.searcherOf(locale)) {
  const take = assistant(knowledgeOf(locale), search);
  const turns: Turn[] = [];
  let talk = newTalk;
  for (const input of inputs) {
    const taken = await take(talk, input);
    turns.push(taken.turn);
    talk = taken.talk;
  }
  return { turns, talk, last: turns.at(-1) };
}

test('an answer is the article’s own, with its address and the day on which it was checked, and offers the diagnosis', async () => {
  const { last } = await converse('en', [{ say: 'my deposit has not arrived' }]);
  assert.equal(last?.kind, 'answer');
  const answer = last as Extract<Turn, { kind: 'answer' }>;
  assert.equal(answer.page.url, '/en/deposits/deposit-not-credited/');
  const text = readFileSync(new URL('../../../content/articles/deposits/deposit-not-credited/en.mdx', import.meta.url), 'utf8');
  assert.ok(text.includes(answer.text), answer.text);
  assert.match(answer.verified ?? '', /^\d{4}-\d\d-\d\d$/);
  assert.equal(answer.flow?.url, '/en/fix/deposit-missing/');
});

test('whoever was not helped is shown the next, and then handed to a person', async () => {
  const { turns } = await converse('en', [{ say: 'my deposit has not arrived' }, { helped: false }, { helped: false }]);
  assert.deepEqual(
    turns.map(({ kind }) => kind),
    ['answer', 'answer', 'hand-over'],
  );
});

test('“yes” ends the matter, “no” does what the button does', async () => {
  assert.equal((await converse('en', [{ say: 'why did i get liquidated' }, { say: 'yes' }])).last?.kind, 'solved');
  assert.equal((await converse('zh-cn', [{ say: '充值没到账' }, { say: '没用' }])).last?.kind, 'answer');
});

test('a choice is answered with what was chosen', async () => {
  const { turns } = await converse('zh-cn', [{ say: '手续费' }]);
  const [turn] = turns;
  assert.equal(turn?.kind, 'choice');
  const choices = turn.kind === 'choice' ? turn.choices : [];
  assert.ok(choices.length >= 2 && choices.length <= 3);
  const { last } = await converse('zh-cn', [{ say: '手续费' }, { choose: choices[1]?.url ?? '' }]);
  assert.equal(last?.kind === 'answer' && last.page.url, choices[1]?.url);
});

test('an address that was not offered is not answered', async () => {
  const { last } = await converse('en', [{ say: 'forgot my password' }, { choose: 'https://evil.example/' }]);
  assert.equal(last?.kind, 'nothing');
});

test('danger is told before anything else, and a person gets it as a case of security', async () => {
  const { turns, talk } = await converse('en', [{ say: 'how do i withdraw' }, { say: 'they say i must pay tax before i can withdraw' }, { person: true }]);
  assert.deepEqual(
    turns.map(({ kind }) => kind),
    ['answer', 'danger', 'hand-over'],
  );
  const danger = turns[1];
  assert.ok(danger?.kind === 'danger' && danger.help.every(({ url }) => url.startsWith('/en/security/')));
  assert.equal(talk.topic, 'security');
});

test('danger that is told in two sentences is recognised, too', async () => {
  const { last } = await converse('en', [{ say: 'someone from customer service wants it' }, { say: 'my seed phrase' }]);
  assert.equal(last?.kind, 'danger');
});

test('a ticket about a withdrawal goes to the people for withdrawals, though deposits share the category', async () => {
  assert.equal((await converse('en', [{ say: 'withdrawal stuck under review' }])).talk.topic, 'withdrawals');
  assert.equal((await converse('zh-cn', [{ say: '充值没到账' }])).talk.topic, 'deposits');
  assert.equal((await converse('en', [{ say: 'withdrawal fees' }])).talk.topic, 'withdrawals');
});

test('without a line titles still answer', async () => {
  const offline = { ...site.searcherOf('en'), search: () => Promise.reject(new Error('offline')) };
  const { last } = await converse('en', [{ say: 'why did i get liquidated' }], offline);
  assert.equal(last?.kind === 'answer' && last.page.url, '/en/trading/liquidation/');
});

test('strange input is answered with a turn and never with an error', async () => {
  for (const say of [
    '\u200b',
    '﷽'.repeat(200),
    '<script>alert(1)</script>',
    '\ud83d',
    'a'.repeat(5000),
    '((((',
    '%00',
    '0',
    '？！',
    'constructor',
    '__proto__',
  ]) {
    const { last } = await converse('en', [{ say }]);
    assert.ok(last, say);
    assert.notEqual(last.kind, 'danger', say);
  }
});

test('nonsense has nothing near it, whatever was asked before', async () => {
  const { turns, last } = await converse('en', [{ say: 'my dishwasher leaks' }, { say: 'asdf qwer zxcv' }]);
  assert.ok(turns[0]?.kind === 'nothing' && turns[0].nearest.length > 0);
  assert.deepEqual(last, { kind: 'nothing', nearest: [] });
});

test('what is weak but stands in title, text and questions is offered to choose from, and a strange question is not', async () => {
  assert.equal((await converse('en', [{ say: 'why must i send my id and how do i do it from my computer' }])).last?.kind, 'choice');
  assert.equal((await converse('zh-cn', [{ say: '给我讲个笑话' }])).last?.kind, 'nothing');
});
