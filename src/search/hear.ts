import { pairsIn } from './han.ts';

/** The most characters of a word that may be written wrong. */
const longest = 4;
/** In whole sentences there are many that differ by one character: 早不用了 is no 号不用了. */
const said = /[不没了还被]/;
/** Nobody writes one of these for another character: 走的网络 is no 走错网络. */
const particles = /[的了和或是我你他在能一这那也都就用]/;

/**
 * Prepares the mending of Chinese that was written as it sounds: 暴仓 for 爆仓, 实明 for 实名. Half of its characters must be right; of four
 * three are enough, whatever the fourth sounds like, if they are no half sentence and no known word begins there: 验证码收不到 holds no
 * 接收不到, 或手机号 no 换手机号. A character that makes a known word with a neighbour is right. What the site writes itself is never touched: of a word that
 * is replaced at least one pair of neighbours stands nowhere.
 * @param words the words that may have been meant.
 * @param others words of two characters that say nothing of the matter, but are right.
 * @param soundOf how a word sounds.
 * @param isKnown whether the site writes two characters as neighbours.
 * @returns a function of a text and of the fewest characters of a word: one alone sounds like many others.
 */
export function hearer(
  words: readonly string[],
  others: ReadonlySet<string>,
  soundOf: (word: string) => string,
  isKnown: (pair: string) => boolean,
): (text: string, shortest: number) => string {
  const known = new Set(words);
  const bySound = Map.groupBy(words, soundOf);
  const longWords = words.filter((word) => word.length === longest && !said.test(word));
  const isWritten = (written: string) => pairsIn(written).every(isKnown);
  const right = (word: string, written: string) => [...word].filter((character, index) => character === written[index]).length;
  const isWordAt = (run: string, at: number) => known.has(run.slice(at, at + 2)) || others.has(run.slice(at, at + 2));
  const isRight = (run: string, at: number) => particles.test(run[at] ?? '') || isWordAt(run, at - 1) || isWordAt(run, at);
  // What differs is no mistake where it makes a word with a neighbour: 注册账户 is not 注销账户.
  const isMistaken = (word: string, run: string, at: number) =>
    [...word].every((character, index) => character === run[at + index] || !isRight(run, at + index));
  const meantBy = (run: string, at: number, length: number): string | undefined => {
    const written = run.slice(at, at + length);
    if (known.has(written)) return written;
    if (isWritten(written)) return undefined;
    return bySound.get(soundOf(written))?.find((word) => 2 * right(word, written) >= length && isMistaken(word, run, at));
  };
  const wordAt = (run: string, at: number, shortest: number): string | undefined => {
    for (let length = Math.min(longest, run.length - at); length >= shortest; length -= 1) {
      const meant = meantBy(run, at, length);
      if (meant !== undefined) return meant;
    }
    const four = run.slice(at, at + longest);
    const holdsWord = known.has(four.slice(1)) || known.has(four.slice(0, -1));
    if (four.length < longest || holdsWord || isWritten(four)) return undefined;
    return longWords.find((word) => right(word, four) === longest - 1 && isMistaken(word, run, at));
  };
  return (text, shortest) =>
    text.replaceAll(/\p{Script=Han}{2,}/gu, (run) => {
      let mended = '';
      for (let at = 0; at < run.length;) {
        const word = wordAt(run, at, shortest) ?? String.fromCodePoint(run.codePointAt(at) ?? 0);
        mended += word;
        at += word.length;
      }
      return mended;
    });
}
