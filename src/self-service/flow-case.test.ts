import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import type { Figure } from '../model/figure.ts';
import { flow } from '../model/flow.ts';
import { type Locale, locales } from '../languages.ts';
import { site } from '../model/site.ts';
import { ticketTopics } from '../model/ticket.ts';
import { words } from '../model/words.ts';
import { loadGuard } from '../support/guard/guard.ts';
import { answersOf, caseOf } from './flow-case.ts';
import { plainText, tellFlow } from './told-flow.ts';
import { waysOf } from './ways.ts';

const read = (file: string): unknown => parse(readFileSync(new URL(`../../content/${file}`, import.meta.url), 'utf8'));
const folder = new URL('../../content/flows/', import.meta.url);
const flows = globSync('*.yaml', { cwd: folder }).map((file) => ({ ...flow.parse(read(`flows/${file}`)), id: basename(file, '.yaml') }));
const topics = ticketTopics.parse(read('support/ticket-topics.yaml'));
const allWords = Object.fromEntries(locales.map((locale) => [locale, words.parse(read(`words/${locale}.yaml`))])) as Record<
  Locale,
  ReturnType<typeof words.parse>
>;
const figure: Figure = { label: { en: 'x', 'zh-cn': 'x' }, value: 30, unit: 'minutes', asOf: '2026-11-23' };

/** A flow of ours with a figure of 30 minutes in the place of each. */
function told(id: string, locale: Locale) {
  const entry = flows.find((each) => each.id === id);
  assert.ok(entry, id);
  return tellFlow(entry, {
    locale,
    site: site.parse(read('site.yaml')),
    words: allWords[locale],
    getFigure: () => Promise.resolve(figure),
    getNetworks: () =>
      Promise.resolve([
        {
          name: { en: 'N', 'zh-cn': 'N' },
          coins: ['N'],
          addresses: [{ form: 'evm' }],
          addressLooksLike: { en: 'N', 'zh-cn': 'N' },
          txids: [{ form: 'evm' }],
          txidLooksLike: { en: 'N', 'zh-cn': 'N' },
          sources: ['https://example.com/'],
          ours: { asOf: '2026-11-23', accepted: { confirmations: 2, minutes: 20, fees: {} }, recovery: [] },
        },
      ]),
    getChannel: (channel) => Promise.resolve({ kind: 'chat', address: `https://kestrel.example/${channel}` }),
  });
}

test('there are eight flows, each with six to fourteen questions and at least six outcomes', () => {
  assert.equal(flows.length, 8);
  for (const { id, questions, outcomes } of flows) {
    assert.ok(Object.keys(questions).length >= 6 && Object.keys(questions).length <= 14, id);
    assert.ok(Object.keys(outcomes).length >= 6, id);
  }
});

test('whoever fears that the account is stolen is told to freeze it before anything else', async () => {
  const { questions } = await told('account-stolen', 'en');
  const [first] = Object.values(questions);
  assert.match(plainText(first?.ask ?? []), /^Freeze the account before anything else/);
});

test('a text shows its facts, its links and what site.yaml says', async () => {
  const { questions, outcomes } = await told('deposit-missing', 'zh-cn');
  assert.equal(plainText(questions['waited']?.ask ?? []), '确认数够了以后，已经过了 30 分钟吗？');
  assert.deepEqual(questions['txid']?.help?.at(-1), { kind: 'link', text: '怎么找', href: '/zh-cn/deposits/find-transaction-id/' });
  assert.ok(outcomes['wait']);
  const stolen = await told('account-stolen', 'en');
  assert.match(plainText(stolen.questions['freeze']?.help ?? []), /The page is on kestrel\.example and asks/);
});

test('the answers of a way stand in words, each with the address at which it was given', async () => {
  const flowInWords = await told('withdrawal-missing', 'en');
  const way = waysOf(flowInWords).find(({ path }) => path.join('/') === 'mine/processing/longer');
  assert.ok(way);
  assert.deepEqual(
    answersOf(flowInWords, way).map(({ answer, address }) => `${answer}: ${address}`),
    ['Yes: fix/withdrawal-missing', '“Processing”: fix/withdrawal-missing/mine', 'Longer: fix/withdrawal-missing/mine/processing'],
  );
  assert.deepEqual(caseOf(flowInWords, way, allWords.en.flows), {
    topic: 'withdrawals',
    fields: { 'status-shown': 'Processing' },
    notes: [
      'My withdrawal is not there: This takes longer than it should, or needs a person. We have to look.',
      'Did you start this withdrawal yourself? – Yes',
      'Which status does it show? – “Processing”',
      'How long has it been processing? – Longer',
    ],
  });
});

test('an outcome that a ticket does not help has no case', async () => {
  const flowInWords = await told('withdrawal-missing', 'en');
  const way = waysOf(flowInWords).find(({ path }) => path.join('/') === 'mine/processing/shorter');
  assert.ok(way);
  assert.equal(caseOf(flowInWords, way, allWords.en.flows), undefined);
});

for (const locale of locales) {
  test(`${locale}: every case of every flow names fields of its topic, and none holds what the guard takes for a secret`, async () => {
    const { findSecrets } = await loadGuard();
    let count = 0;
    for (const { id } of flows) {
      const flowInWords = await told(id, locale);
      for (const way of waysOf(flowInWords)) {
        const carried = caseOf(flowInWords, way, allWords[locale].flows);
        if (!carried) continue;
        count += 1;
        for (const field of Object.keys(carried.fields))
          assert.ok(topics[carried.topic as keyof typeof topics].fields.includes(field), `${id}: ${field} in ${carried.topic}`);
        // The ticket looks through each of its fields on its own; the notes stand in its description.
        for (const text of [carried.notes.join('\n'), ...Object.values(carried.fields)]) {
          assert.deepEqual(
            findSecrets(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
            [],
            `${id} ${way.path.join('/')}`,
          );
        }
      }
    }
    assert.ok(count > 50, `${count} cases`);
  });
}
