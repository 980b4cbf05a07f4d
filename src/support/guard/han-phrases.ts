import { isValidPhrase, phraseLengths } from './phrase.ts';
import type { Span } from './secret.ts';
import { everydayCharacters, wordLists } from './word-lists.ts';

const lists = [wordLists.simplifiedChinese, wordLists.traditionalChinese];
const dictionary = new Intl.Segmenter('zh', { granularity: 'word' });
/** Han characters with nothing but white space or numbers between them. */
const runOfHan = /\p{Script=Han}(?:[\s\d.]*\p{Script=Han})+/gu;
/** What stands before a phrase without a space: “我的助记词是”. */
const announcement = /.*(?:助记词|助記詞|恢复短语|恢復短語|种子|種子|私钥|私鑰)(?:短语|如下|就是|是|为|為)*/su;

/**
 * Seed phrases in Chinese without spaces. A word of the list is one character, and prose consists of the same characters; but prose
 * makes words. The browser's own dictionary parts random characters into nearly as many words as there are characters, a sentence into
 * half to three quarters as many, and a sentence of short words has others that hold it together: of 19,000 runs of Han in our content none is taken for a phrase as a whole, and one holds twelve
 * characters that are. The limit of this: of phrases without spaces that have a mistyped character, too, two in a hundred look like a
 * sentence.
 */
export function findHanPhrases(text: string): Span[] {
  return [...text.matchAll(runOfHan)].flatMap((match) => {
    const announced = announcement.exec(match[0])?.[0].length ?? 0;
    const characters = [...match[0].matchAll(/\p{Script=Han}/gu)].flatMap(({ 0: word, index }) =>
      index < announced ? [] : [{ word, start: match.index + index, end: match.index + index + word.length }],
    );
    const isOne = isPhrase(characters, announced > 0) || phraseLengths.some((length) => hasProven(characters, length));
    const [first, last] = [characters[0], characters.at(-1)];
    return isOne && first && last ? [{ start: first.start, end: last.end }] : [];
  });
}

/** A run that is a phrase as a whole, be it with a mistyped character. */
function isPhrase(run: readonly Character[], isAnnounced: boolean): boolean {
  if (!phraseLengths.some((length) => length === run.length)) return false;
  const words = run.map(({ word }) => word);
  return lists.some((list) => {
    if (words.filter((word) => !list.includes(word)).length > 1) return false;
    if (isAnnounced || isProven(words, list)) return isScattered(words, 5);
    return isScattered(words, 7) && !isHeldTogether(words);
  });
}

/** A longer run that holds a phrase of a length: only a valid checksum tells where it begins. */
function hasProven(run: readonly Character[], length: number): boolean {
  return run.some((_, at) => {
    const words = run.slice(at, at + length).map(({ word }) => word);
    const isVaried = words.length === length && new Set(words).size > length / 2;
    return isVaried && isScattered(words, 12) && lists.some((list) => isProven(words, list));
  });
}

function isProven(words: readonly string[], list: string[]): boolean {
  return words.every((word) => list.includes(word)) && isValidPhrase(words, list);
}

/** Whether characters make next to no words: among so many at most one that joins its neighbour. */
function isScattered(words: readonly string[], among: number): boolean {
  const parts = [...dictionary.segment(words.join(''))];
  return parts.length >= words.length - Math.floor(words.length / among);
}

/** Whether characters are held together as those of a sentence are. By chance, those of one phrase in 2,500 are. */
function isHeldTogether(words: readonly string[]): boolean {
  return words.filter((word) => everydayCharacters.has(word)).length > words.length / 4;
}

type Character = Span & { word: string };
