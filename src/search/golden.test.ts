import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { answer, goldenQuestions } from '../../scripts/search-score.ts';
import { locales, type Locale } from '../languages.ts';
import { type Answered, parted, scoreOf } from './score.ts';

let answers: Map<Locale, Answered[]>;
before(async () => {
  answers = await answer(new Map(locales.map((locale) => [locale, goldenQuestions(locale)] as const)));
});

for (const locale of locales) {
  test(`${locale}: the golden questions find the right article – among three 95 %, first 85 %, nothing at most 2 %`, () => {
    const { real } = parted(answers.get(locale) ?? []);
    const { count, success1, success3, zero } = scoreOf(real);
    console.log(
      `${locale}: ${count} questions, success@1 ${(success1 * 100).toFixed(1)} %, success@3 ${(success3 * 100).toFixed(1)} %, zero ${(zero * 100).toFixed(1)} %`,
    );
    assert.ok(count >= 100, `${count} questions`);
    assert.ok(success3 >= 0.95, `success@3 is ${success3}`);
    assert.ok(success1 >= 0.85, `success@1 is ${success1}`);
    assert.ok(zero <= 0.02, `zero results are ${zero}`);
  });

  test(`${locale}: nonsense finds nothing, but for one in twenty`, () => {
    const { nonsense } = parted(answers.get(locale) ?? []);
    const answered = nonsense.filter(({ found }) => found.length > 0).map(({ question, found }) => `${question.q} → ${found[0]}`);
    assert.ok(nonsense.length >= 8);
    assert.ok(answered.length / nonsense.length <= 0.05, answered.join('\n'));
  });
}
