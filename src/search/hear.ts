import { pairsIn } from './packed-text.ts';

/** The most characters of a word that may be written wrong. */
const longest = 4;

/**
 * Prepares the mending of Chinese that was written as it sounds: 暴仓 for 爆仓, 实明 for 实名. Half of its characters must be right; of four
 * three are enough, whatever the fourth sounds like. What the site writes itself is never touched: of a word that is replaced at least one pair of neighbours stands nowhere.
 * @param words the words that may have been meant.
 * @param soundOf how a word sounds.
 * @param pairs every pair of neighbours that the site knows.
 * @returns a function of a text and of the fewest characters of a word: one alone sounds like many others.
 */
export function hearer(words: readonly string[], soundOf: (word: string) => string, pairs: ReadonlySet<string>): (text: string, shortest: number) => string {
  const bySound = Map.groupBy(words, soundOf);
  const longWords = words.filter((word) => [...word].length === longest);
  const heardAt = (characters: readonly string[], at: number, shortest: number) => {
    for (let length = Math.min(longest, characters.length - at); length >= shortest; length -= 1) {
      const written = characters.slice(at, at + length).join('');
      if (pairsIn(written).every((pair) => pairs.has(pair))) continue;
      const right = (word: string) => [...word].filter((character, index) => character === written[index]).length;
      const meant =
        bySound.get(soundOf(written))?.find((word) => 2 * right(word) >= length) ??
        (length === longest ? longWords.find((word) => right(word) === longest - 1) : undefined);
      if (meant !== undefined) return meant;
    }
    return undefined;
  };
  return (text, shortest) =>
    text.replaceAll(/\p{Script=Han}{2,}/gu, (run) => {
      const characters = [...run];
      let mended = '';
      for (let at = 0; at < characters.length; at += 1) {
        const heard = heardAt(characters, at, shortest);
        mended += heard ?? characters[at] ?? '';
        if (heard !== undefined) at += heard.length - 1;
      }
      return mended;
    });
}
