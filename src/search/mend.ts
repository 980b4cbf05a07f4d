import { mistakes } from './mistakes.ts';
import { stem } from './stem.ts';
import type { Vocabulary } from './vocabulary.ts';

/** From this length on a word may hold one mistake, from that on two: shorter ones have too many neighbours. */
const oneMistake = 5;
const twoMistakes = 8;

/**
 * Prepares the mending of Latin words against those of a language. An everyday word is neither a mistake nor what one means: it
 * would help to find nothing.
 * @param everyday stems.
 */
export function mender(known: readonly string[], concepts: Vocabulary['concepts'], everyday: readonly string[]): Mender {
  const isLatin = (word: string) => /^[a-z]/.test(word);
  const meanings = new Map(concepts.flatMap(([target, ...others]) => [target, ...others].map((word) => [word, target])));
  const meaningOf = (word: string) => meanings.get(word) ?? stem(word);
  const words = new Set([...known, ...concepts.flat().flatMap((word) => word.split(' '))].filter(isLatin));
  const common = new Set(everyday);
  // Words recur, and a mistake is looked for only among words that begin alike: both spare a slow phone most of the work.
  const telling = [...words].filter((word) => !common.has(stem(word)));
  const byLetter = Map.groupBy(telling, (word) => word[0]);
  const stems = new Map(telling.map((word) => [stem(word), word]));
  const stemsByLetter = Map.groupBy(stems.keys(), (word) => word[0]);
  const mended = new Map<string, string>();
  const mendAnew = (word: string) => {
    const meant = nearest(word, [...(byLetter.get(word[0]) ?? []), ...(byLetter.get(word[1]) ?? [])], meaningOf);
    if (meant !== undefined) return meant;
    const begun = stem(word);
    const own = stemsByLetter.get(word[0]) ?? [];
    // What a known word begins with is met as its beginning.
    if (own.some((known) => known.startsWith(begun))) return word;
    const ending = nearest(begun, own, (known) => meaningOf(stems.get(known) ?? known));
    return (ending && stems.get(ending)) ?? word;
  };
  return {
    isSound: (word) => words.has(word) || common.has(stem(word)),
    mend: (word) => {
      const meant = mended.get(word) ?? mendAnew(word);
      mended.set(word, meant);
      return meant;
    },
  };
}

export type Mender = {
  /** Whether a word is known as it stands. */
  isSound(word: string): boolean;
  /** The known word that a mistyped one means, or one with the same stem; the word itself where none is near. */
  mend(word: string): string;
};

/**
 * The known word that a mistyped Latin word is near to: one letter wrong, missing, too many, or two that changed places; two such
 * mistakes in a long word. Undefined for a number, and for a word that is near to several that mean different things.
 */
export function nearest(word: string, known: readonly string[], meaningOf: (word: string) => string = (same) => same): string | undefined {
  if (word.length < oneMistake || /\d/.test(word)) return undefined;
  const most = word.length < twoMistakes ? 1 : 2;
  let best: string | undefined;
  let least = most + 1;
  let isUnique = true;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > most || candidate.length < oneMistake || /\d/.test(candidate)) continue;
    if (!beginsAlike(word, candidate)) continue;
    const far = mistakes(word, candidate, most);
    if (far > most || far > least) continue;
    isUnique = far < least || (isUnique && best !== undefined && meaningOf(best) === meaningOf(candidate));
    if (far < least) best = candidate;
    least = far;
  }
  return isUnique ? best : undefined;
}

/** People rarely mistake the first letter, unless it changed places with the second: `sneezing` is not `freezing`, `mount` no `amount`. */
function beginsAlike(word: string, candidate: string): boolean {
  return word[0] === candidate[0] || (word[0] === candidate[1] && word[1] === candidate[0]);
}
