import type { Vocabulary } from './vocabulary.ts';

/** A syllable count that is worth a look: longer mash is no pinyin. */
const longest = 40;

/**
 * Chinese words by how they sound: each concept's words, under its target, and words of titles. Initials, `tx` for 提现, stand only
 * for a target that shares them with no other; of two words that sound alike the first counts.
 */
export function soundsOf({ concepts, pinyin }: Pick<Vocabulary, 'concepts' | 'pinyin'>): Map<string, string> {
  const syllables = syllablesOf(pinyin);
  const exceptions = new Map(pinyin.exceptions);
  const soundOf = (word: string) => exceptions.get(word) ?? [...word].map((character) => syllables.get(character) ?? '?').join('');
  const initialsOf = (word: string) => [...word].map((character) => syllables.get(character)?.[0] ?? '?').join('');
  const initials = concepts.map(([target]) => (isWord(target) ? initialsOf(target) : ''));
  const sounds = new Map<string, string>();
  const hear = (sound: string, word: string) => sounds.has(sound) || sounds.set(sound, word);
  for (const [index, [target, ...words]] of concepts.entries()) {
    for (const word of [target, ...words].filter(isWord)) hear(soundOf(word), target);
    const letters = initials[index] ?? '';
    if (initials.filter((other) => other === letters).length === 1) hear(letters, target);
  }
  for (const word of pinyin.words) hear(soundOf(word), word);
  return sounds;
}

/** How each character sounds. */
export function syllablesOf({ syllables }: Vocabulary['pinyin']): Map<string, string> {
  return new Map(syllables.split(' ').flatMap((group) => charactersOf(group)));
}

/** Two to four Han characters: more are a sentence, one sounds like many others. */
export function isWord(text: string): boolean {
  return /^\p{Script=Han}{2,4}$/u.test(text);
}

/**
 * Chinese words that were typed as pinyin: `chongzhi` is 充值, `tixianshenhe` 提现审核. The whole word must fall into known ones,
 * the fewest that do; otherwise it is no pinyin, and nothing is returned.
 */
export function fromPinyin(word: string, sounds: ReadonlyMap<string, string>): string | undefined {
  if (word.length > longest) return undefined;
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end += 1) {
    for (let start = 0; start < end; start += 1) {
      const before = best[start];
      const part = word.slice(start, end);
      const sounded = sounds.get(part);
      if (!before || sounded === undefined) continue;
      // Initials such as `tx` stand alone: among other syllables they would be found everywhere.
      if (part.length < 4 && part !== word) continue;
      const count = best[end]?.length ?? Infinity;
      if (before.length + 1 < count) best[end] = [...before, sounded];
    }
  }
  return best[word.length]?.join('');
}

function charactersOf(group: string): [character: string, syllable: string][] {
  const syllable = /^[a-z]*/.exec(group)?.[0] ?? '';
  return [...group.slice(syllable.length)].map((character) => [character, syllable]);
}
