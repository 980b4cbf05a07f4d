import type { Words } from '../model/words.ts';
import type { CarriedCase } from '../support/carried-case.ts';
import { fill } from '../words.ts';
import { plainText, type ToldFlow } from './told-flow.ts';
import type { Way } from './ways.ts';

/** The questions that were answered on a way, each with its answer in words and the address at which it was asked. */
export function answersOf({ id, questions }: ToldFlow, { answers, path }: Pick<Way, 'answers' | 'path'>): Answered[] {
  return answers.flatMap(({ question, choice }, index) => {
    const { ask, choices } = questions[question] ?? {};
    const chosen = choices?.[choice];
    if (!ask || !chosen) return [];
    return [{ question: plainText(ask), answer: plainText(chosen.text), fills: chosen.fills, address: ['fix', id, ...path.slice(0, index)].join('/') }];
  });
}

/** The case that an outcome hands over to a ticket; none where a ticket does not help. */
export function caseOf(flow: ToldFlow, way: Way, words: Words['flows']): CarriedCase | undefined {
  const outcome = flow.outcomes[way.at];
  if (!outcome?.ticket) return undefined;
  const answered = answersOf(flow, way);
  return {
    topic: outcome.ticket,
    // Who says more of a field later on, says it better.
    fields: Object.fromEntries(answered.flatMap(({ fills }) => Object.entries(fills))),
    notes: [
      fill(words.result, { flow: flow.title, outcome: plainText(outcome.title) }),
      ...answered.map(({ question, answer }) => fill(words.note, { question, answer })),
    ],
  };
}

/** A question that was answered. The address has no language: the path of `addressOf`. */
export type Answered = { question: string; answer: string; fills: Record<string, string>; address: string };
