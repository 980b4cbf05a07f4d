import { fold } from './tokens.ts';

/** What ranking knows of an article beside the engine's score: what its writer said that people ask. */
export type Candidate = { title: string; symptoms: string };

/**
 * How close each article stands to the reader's own words, from 0 to about 6: the whole question in a title or a
 * symptom counts most, then the share of its words there. A word that every candidate has (怎么办, “how”) tells
 * nothing, a word that one alone has tells most: words weigh by their rarity among the candidates.
 */
export function closeness(candidates: readonly Candidate[], question: string, tokens: readonly string[]): number[] {
  const texts = candidates.map(({ title, symptoms }) => ({ title: fold(title), symptoms: fold(symptoms) }));
  const weights = tokens.map((token) => {
    const count = texts.filter(({ title, symptoms }) => title.includes(token) || symptoms.includes(token)).length;
    return count === 0 ? 0 : Math.log(1 + texts.length / count);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const share = (text: string) => (total === 0 ? 0 : tokens.reduce((sum, token, index) => sum + (text.includes(token) ? (weights[index] ?? 0) : 0), 0) / total);
  const asked = fold(question);
  return texts.map(({ title, symptoms }) => {
    const whole = (title.includes(asked) ? 2 : 0) + (symptoms.includes(asked) ? 1 : 0);
    return whole + 2 * share(title) + share(symptoms);
  });
}
