import type { GoldenQuestion } from '../model/search-words.ts';

/** What a question found, by article ids, the best first. */
export type Answered = { question: GoldenQuestion; found: string[] };

/** Figures of a set of questions: shares from 0 to 1. */
export type Score = { count: number; success1: number; success3: number; reciprocal: number; zero: number };

/**
 * How well questions were answered. success@k: a right article among the first k. MRR: the mean of 1 over the place of the first
 * right one. Zero: nothing found. Nonsense is right where nothing is found, and counts for itself alone.
 */
export function scoreOf(answers: readonly Answered[]): Score {
  const placeOf = ({ question, found }: Answered) => found.findIndex((id) => question.answers.includes(id)) + 1;
  const share = (test: (answered: Answered) => boolean) => (answers.length === 0 ? 0 : answers.filter(test).length / answers.length);
  const within = (answered: Answered, most: number) => placeOf(answered) > 0 && placeOf(answered) <= most;
  return {
    count: answers.length,
    success1: share((answered) => within(answered, 1)),
    success3: share((answered) => within(answered, 3)),
    reciprocal: answers.reduce((sum, answered) => sum + (placeOf(answered) > 0 ? 1 / placeOf(answered) : 0), 0) / Math.max(answers.length, 1),
    zero: share(({ found }) => found.length === 0),
  };
}

/** Questions with an answer, and those without, which must find nothing. */
export function parted(answers: readonly Answered[]): { real: Answered[]; nonsense: Answered[] } {
  return { real: answers.filter(({ question }) => question.tag !== 'nonsense'), nonsense: answers.filter(({ question }) => question.tag === 'nonsense') };
}
