import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { answerDialogues, type Answered, isRight, readDialogues } from '../../../scripts/assistant-score.ts';
import { type Locale, locales } from '../../languages.ts';

let answers: Map<Locale, Answered[]>;
before(async () => {
  const all: [Locale, Answered[]][] = [];
  for (const locale of locales) all.push([locale, await answerDialogues(locale, readDialogues(locale))]);
  answers = new Map(all);
});

for (const locale of locales) {
  const own = () => answers.get(locale) ?? [];
  const misses = (list: readonly Answered[]) => list.filter((each) => !isRight(each)).map(({ dialogue, turn }) => `${dialogue.say.join(' / ')} → ${turn.kind}`);

  test(`${locale}: of at least 40 dialogues nine in ten lead to the right article, eight in ten of them without asking back`, () => {
    const questions = own().filter(({ dialogue }) => dialogue.answers);
    const right = questions.filter(isRight);
    const atOnce = right.filter(({ turn }) => turn.kind === 'answer');
    console.log(`${locale}: ${right.length} of ${questions.length} right, ${atOnce.length} without asking back`);
    assert.ok(questions.length >= 40);
    assert.ok(right.length / questions.length >= 0.9, misses(questions).join('\n'));
    assert.ok(atOnce.length / right.length >= 0.75);
  });

  test(`${locale}: every danger is recognised, and told as the one that it is`, () => {
    const dangers = own().filter(({ dialogue }) => dialogue.danger);
    assert.ok(dangers.length >= 15);
    assert.deepEqual(misses(dangers), []);
  });

  test(`${locale}: no question raises a false alarm`, () => {
    const alarms = own().filter(({ dialogue, turn }) => !dialogue.danger && turn.kind === 'danger');
    assert.deepEqual(misses(alarms), []);
  });

  test(`${locale}: nonsense is never answered, and small talk is heard`, () => {
    const others = own().filter(({ dialogue }) => dialogue.turn);
    assert.ok(others.filter(({ dialogue }) => dialogue.turn === 'nothing').length >= 7);
    assert.deepEqual(misses(others), []);
  });
}
