import { mistakes } from './mistakes.ts';
import { stem } from './stem.ts';
import type { Vocabulary } from './vocabulary.ts';

/** From this length on a word may hold one mistake, from that on two, and be meant by one: shorter ones have too many neighbours. */
export const oneMistake = 5;
const twoMistakes = 8;

/**
 * Prepares the mending of Latin words against those of a language. An everyday word is no mistake, nor is it what one means, unless people
 * say it for a word of ours: it would help to find nothing.
 */
export function mender({ known, concepts, everyday, right }: Pick<Vocabulary, 'known' | 'concepts' | 'everyday' | 'right'>): Mender {
  const isLatin = (word: string) => /^[a-z]/.test(word);
  const words = new Set([...known, ...concepts.flat().flatMap((word) => word.split(' '))].filter(isLatin));
  const common = new Set(everyday);
  const ours = new Set(concepts.flat());
  const sound = new Set(right);
  const isCommon = (word: string) => common.has(stem(word));
  // Words recur, and a mistake is looked for only among words that begin alike, and only where there is one: all three spare a slow phone
  // most of the work.
  const mended = new Map<string, string>();
  let near: ReturnType<typeof neighbours> | undefined;
  const mendAnew = (word: string) => {
    const { byLetter, stems, stemsByLetter, meaningOf } = (near ??= neighbours(
      [...words].filter((each) => !isCommon(each) || ours.has(each)),
      concepts,
    ));
    const meant = nearest(word, [...(byLetter.get(word[0]) ?? []), ...(byLetter.get(word[1]) ?? [])], meaningOf);
    if (meant !== undefined) return meant;
    const begun = stem(word);
    const form = word.length < oneMistake ? undefined : stems.get(begun);
    if (form !== undefined) return form;
    const own = stemsByLetter.get(word[0]) ?? [];
    // What a known word begins with is met as its beginning.
    if (own.some((known) => known.startsWith(begun))) return word;
    const ending = nearest(begun, own, (known) => meaningOf(stems.get(known) ?? known));
    return (ending && stems.get(ending)) ?? word;
  };
  return {
    isSound: (word) => words.has(word) || isCommon(word) || sound.has(stem(word)),
    mend: (word) => {
      const meant = mended.get(word) ?? mendAnew(word);
      mended.set(word, meant);
      return meant;
    },
  };
}

/** Words and their stems by their first letters, and what each means. */
function neighbours(words: readonly string[], concepts: Vocabulary['concepts']) {
  const meanings = new Map(concepts.flatMap(([target, ...others]) => [target, ...others].map((word) => [word, target])));
  const stems = new Map(words.map((word) => [stem(word), word]));
  return {
    byLetter: Map.groupBy(words, (word) => word[0]),
    stems,
    stemsByLetter: Map.groupBy(stems.keys(), (word) => word[0]),
    meaningOf: (word: string) => meanings.get(word) ?? stem(word),
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
