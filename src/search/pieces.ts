import type { Found } from './phrases.ts';

/**
 * A question on its way from text to terms: what is still text, and what is settled. Each step takes pieces and gives pieces,
 * so that what one step has settled no later one can cut.
 */
export type Piece = { text: string } | { term: Term };

/**
 * What a question asks for: the word to look for, and, where that is another, the word that the reader typed. Settled is a word of the
 * field: a concept, a code, a coin.
 */
export type Term = { word: string; typed: string; settled?: boolean };

/** Settles what is found in what is still text, as the word that it stands for. */
export function settle(pieces: readonly Piece[], find: (text: string) => Found[], toWord: (match: string) => string): Piece[] {
  return cutOut(pieces, find, (match) => [{ term: { word: toWord(match), typed: match, settled: true } }]);
}

/** Puts other pieces in the place of what is found in what is still text. */
export function cutOut(pieces: readonly Piece[], find: (text: string) => Found[], replace: (match: string) => Piece[]): Piece[] {
  return pieces.flatMap((piece) => {
    if (!('text' in piece)) return [piece];
    const out: Piece[] = [];
    let from = 0;
    for (const { at, match } of find(piece.text)) {
      out.push({ text: piece.text.slice(from, at) }, ...replace(match));
      from = at + match.length;
    }
    out.push({ text: piece.text.slice(from) });
    return out.filter((each) => !('text' in each) || each.text.trim() !== '');
  });
}
