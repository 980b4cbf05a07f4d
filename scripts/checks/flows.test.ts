import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkContent } from './check-content.ts';
import { formatProblem } from './problem.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'flows-'));
after(() => rmSync(copy, { recursive: true }));

const flow = 'content/flows/deposit-missing.yaml';

/** The problems of our own content with one file changed. */
function problemsWith(file: string, change: (text: string) => string): string[] {
  rmSync(copy, { recursive: true });
  cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true });
  const text = readFileSync(join(root, file), 'utf8');
  const changed = change(text);
  assert.notEqual(changed, text, 'the change must change something');
  writeFileSync(join(copy, file), changed);
  return checkContent(copy).problems.map((problem) => formatProblem(problem));
}

const cases: [name: string, change: (text: string) => string, expected: RegExp][] = [
  [
    'an answer that leads to nothing is named with the step that was meant',
    (text) => text.replace('to: sent-how', 'to: sent-hwo'),
    /deposit-missing\.yaml:\d+:13 {2}expected a question or an outcome of this flow; found “sent-hwo”, which does not exist\. Did you mean “sent-how”\?/,
  ],
  [
    'a step that no answer leads to is named',
    (text) => text.replace('to: maintenance', 'to: wait'),
    /deposit-missing\.yaml:\d+:\d+ {2}expected a step that an answer leads to; found “maintenance”, which no way from the first question reaches/,
  ],
  [
    'a way back to an earlier question is named with its way',
    (text) => text.replace('to: search', 'to: address'),
    /deposit-missing\.yaml:\d+:13 {2}expected an answer that leads on; found a loop: address → same-network → suspended → waited → address/,
  ],
  [
    'a question with one answer only is a dead end',
    (text) => text.replace(/ {6}closed:\n.*\n.*\n/, ''),
    /deposit-missing\.yaml:\d+:\d+ {2}expected two choices or more/,
  ],
  [
    'an id that is a question and an outcome is named',
    (text) => text.replace('\n  maintenance:\n    title', '\n  address:\n    title'),
    /deposit-missing\.yaml:\d+:\d+ {2}expected each id once in a flow; found “address”, which is a question, too/,
  ],
  [
    'an id that stands twice among the answers is named',
    (text) => text.replace('\n      closed:\n', '\n      open:\n'),
    /deposit-missing\.yaml:\d+:\d+ {2}expected each key once/,
  ],
  [
    'a missing language is named',
    (text) => text.replace(/(credited:\n\s+text: \{ en: “Credited”), zh-cn: [^}]+\}/, '$1 }'),
    /deposit-missing\.yaml:\d+:\d+ {2}expected text; found no field “zh-cn”/,
  ],
  [
    'an unknown article is named with the one that was meant',
    (text) => text.replace('article: deposits/deposit-not-credited', 'article: deposits/deposit-not-creditet'),
    /deposit-missing\.yaml:\d+:14 {2}expected an article that is published; found “deposits\/deposit-not-creditet”, which does not exist\. Did you mean/,
  ],
  [
    'an unknown figure is named with the one that was meant',
    (text) => text.replaceAll('{deposits/minimum-deposit-usdt}', '{deposits/minimum-deposit-usd}'),
    /deposit-missing\.yaml:\d+:\d+ {2}expected a value of content\/facts\/; found “deposits\/minimum-deposit-usd”.*Did you mean “deposits\/minimum-deposit-usdt”\?/,
  ],
  [
    'a link to nowhere is named',
    (text) => text.replaceAll('(deposits/find-transaction-id)', '(deposits/find-transaction)'),
    /deposit-missing\.yaml:\d+:\d+ {2}expected an article, a channel, a flow or an error code; found “deposits\/find-transaction”/,
  ],
  [
    'an unknown topic of a ticket is named with the one that was meant',
    (text) => text.replace('ticket: deposits', 'ticket: deposit'),
    /deposit-missing\.yaml:\d+:13 {2}expected one of .*withdrawals.*; found “deposit”\. Did you mean “deposits”\?/,
  ],
  [
    'a field of the ticket that is not there is named',
    (text) => text.replace('        to: sent-how', '        fills: { status-shwn: { en: none, zh-cn: 无 } }\n        to: sent-how'),
    /deposit-missing\.yaml:\d+:\d+ {2}expected a field of content\/support\/ticket-fields\.yaml; found “status-shwn”.*Did you mean “status-shown”\?/,
  ],
  [
    'what no option of a field says is named',
    (text) => text.replace('        to: sent-how', '        fills: { status-shown: { en: Sentt, zh-cn: 已发送 } }\n        to: sent-how'),
    /deposit-missing\.yaml:\d+:\d+ {2}expected one of Under review, Processing, .*; found “Sentt”\. Did you mean “Sent”\?/,
  ],
  [
    'a flow that goes on in one that is not there is named',
    (text) => text.replace('next: wrong-network-or-memo', 'next: wrong-network-or-mem'),
    /deposit-missing\.yaml:\d+:11 {2}expected a flow of content\/flows\/; found “wrong-network-or-mem”/,
  ],
  [
    'a figure that was typed is named',
    (text) => text.replace('en: Do not send it again. In', 'en: Do not send it again within 30 minutes. In'),
    /deposit-missing\.yaml:\d+:\d+ {2}expected a figure of content\/facts\/ as \{file\/key\}; found the figure “30 minutes”/,
  ],
  [
    'a fact that only one language names is named',
    (text) => text.replace('{support/first-answer-ticket}内首次回复', '很快首次回复'),
    /deposit-missing\.yaml:\d+:\d+ {2}expected the same facts and links in every language: support\/first-answer-ticket; found none/,
  ],
  [
    'a form that a flow does not know is named',
    (text) => text.replace('en: Do not send it again. In', 'en: Do {not} send it **again. In'),
    /deposit-missing\.yaml:\d+:\d+ {2}expected one of the forms that a flow knows; found “\*\*”/,
  ],
  [
    'the name of the exchange is refused',
    (text) => text.replace('en: Do not send it again. In', 'en: Do not send it to Kestrel again. In'),
    /deposit-missing\.yaml:\d+:\d+ {2}expected \{brand\/name\} or “we”; found the name “Kestrel”/,
  ],
  [
    'a sentence that is too long is named',
    (text) => text.replace('en: Do not send it again. In', `en: Do not ${'ever '.repeat(25)}send it again. In`),
    /deposit-missing\.yaml:\d+:\d+ {2}expected sentences of at most 25 words; found 30/,
  ],
];

for (const [name, change, expected] of cases) {
  test(name, () => {
    const problems = problemsWith(flow, change);
    assert.ok(
      problems.some((problem) => expected.test(problem)),
      problems.join('\n') || 'no problem at all',
    );
  });
}

test('an article that leads to a flow that is not there is named', () => {
  const article = 'content/articles/deposits/choose-a-network/article.yaml';
  const problems = problemsWith(article, (text) => `${text.trimEnd()}\nflow: deposit-mising\n`);
  assert.match(problems.join('\n'), /article\.yaml:\d+:7 {2}expected a flow of content\/flows\/; found “deposit-mising”.*Did you mean “deposit-missing”\?/);
});

test('a flow with so many ways that its pages would be countless is named', () => {
  const problems = problemsWith(flow, (text) =>
    text.replace(/^ {2}history:[\s\S]*?(?=^ {2}sent-how:)/m, (question) => question.replaceAll(/to: .*/g, 'to: sent-how')),
  );
  assert.match(problems.join('\n'), /deposit-missing\.yaml:\d+:\d+ {2}expected at most 60 ways through a flow, as each is a page; found \d+/);
});
