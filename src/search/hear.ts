import { pairsIn } from './packed-phrase.ts';

/** The most and the fewest characters of a word that may be written wrong: one alone sounds like many others. */
const longest = 4;
const shortest = 2;

/**
 * Prepares the mending of Chinese that was written as it sounds: 暴仓 for 爆仓, 实明 for 实名. What the site writes itself is never
 * touched: of a word that is replaced at least one pair of neighbours stands nowhere.
 * @param sounds words by how they sound.
 * @param syllables how characters sound.
 * @param pairs every pair of neighbours that the site knows.
 */
export function hearer(sounds: ReadonlyMap<string, string>, syllables: ReadonlyMap<string, string>, pairs: ReadonlySet<string>): (text: string) => string {
  const heardAt = (characters: readonly string[], at: number) => {
    for (let length = Math.min(longest, characters.length - at); length >= shortest; length -= 1) {
      const written = characters.slice(at, at + length);
      if (pairsIn(written.join('')).every((pair) => pairs.has(pair))) continue;
      const sound = written.map((character) => syllables.get(character) ?? '?').join('');
      const word = sounds.get(sound);
      if (word !== undefined) return { word, length };
    }
    return undefined;
  };
  return (text) =>
    text.replaceAll(/\p{Script=Han}{2,}/gu, (run) => {
      const characters = [...run];
      let mended = '';
      for (let at = 0; at < characters.length; at += 1) {
        const heard = heardAt(characters, at);
        mended += heard?.word ?? characters[at] ?? '';
        at += (heard?.length ?? 1) - 1;
      }
      return mended;
    });
}
