import { isValidPhrase, phraseLengths, shortestPhrase } from './phrase.ts';
import type { Span } from './secret.ts';
import { everydayWords, wordLists } from './word-lists.ts';

/** Of twelve words in a row so many must stand in one list: people mistype one, and Electrum and TON have checksums of their own. */
const inList = 11;
/** Who names a seed phrase is about to write one, so that two mistyped words do not hide it. */
const announced = /seed|mnemonic|(?:recovery|backup|secret) (?:phrase|words)|助记词|助記詞|恢复短语|种子/i;
/** So many of them must be different and no everyday words: a sentence has fewer, even one that is made of list words. */
const telling = 6;

const lists = Object.values(wordLists).map((list) => ({ list, find: lookup(list) }));

/** A Han character is a word where it stands alone: prose consists of the same characters, but never of lone ones. */
const letters = String.raw`(?:(?!\p{Script=Han})[\p{L}\p{M}])+`;
const oneWord = new RegExp(String.raw`\p{Script=Han}+|${letters}(?:['’]${letters})*`, 'gu');

/**
 * Seed phrases of BIP-39 in a plain text, in any language of the lists, however they are numbered and parted. A run of list words is
 * enough, as one mistyped word breaks the checksum of a real phrase; a valid checksum is proof where the words do not tell.
 */
export function findSeedPhrases(text: string): Span[] {
  const words = [...text.matchAll(oneWord)].map((match) => ({ word: match[0], start: match.index, end: match.index + match[0].length }));
  const needed = announced.test(text) ? inList - 1 : inList;
  return lists.flatMap(({ list, find }) => {
    const marked = words.map(({ word, start, end }) => ({ start, end, known: find(word) }));
    if (marked.filter(({ known }) => known !== undefined).length < needed) return [];
    return marked.flatMap((_, at) =>
      phraseLengths.flatMap((length) => {
        const isBorder = marked[at - 1]?.known === undefined || marked[at + length]?.known === undefined;
        return phraseIn(marked.slice(at, at + length), length, { needed, list, isBorder });
      }),
    );
  });
}

/** `isBorder`: a checksum is worth its time only where a run of list words begins or ends, not at every place within. */
function phraseIn(window: readonly Marked[], length: number, { needed, list, isBorder }: { needed: number; list: string[]; isBorder: boolean }): Span[] {
  const hits = window.flatMap(({ known, ...span }) => (known === undefined ? [] : [{ ...span, known }]));
  const [first, last] = [hits[0], hits.at(-1)];
  if (!first || !last || hits.length < needed) return [];
  const found = hits.map(({ known }) => known);
  const isTelling = length === shortestPhrase && new Set(found.filter((word) => !everydayWords.has(word))).size >= telling;
  const isProven = () => isBorder && hits.length === length && isValidPhrase(found, list);
  return isTelling || isProven() ? [{ start: first.start, end: last.end }] : [];
}

/** Finds the word of a list that a word means as people write it: in capitals, without its accents. */
function lookup(list: readonly string[]): (word: string) => string | undefined {
  const known = new Map(list.map((word) => [bare(word), word]));
  for (const word of list) known.set(word, word);
  return (word) => known.get(word.normalize('NFKD').toLowerCase()) ?? known.get(bare(word));
}

function bare(word: string): string {
  return word.normalize('NFKD').toLowerCase().replaceAll(/\p{M}/gu, '');
}

type Marked = Span & { known: string | undefined };
