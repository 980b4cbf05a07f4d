import { phraseFinder } from './phrases.ts';
import { cutOut, type Piece } from './pieces.ts';

/** Prepares the stop phrases of a vocabulary: a function that drops them from a question, unless nothing would be left. */
export function stripper(stops: readonly string[]): (pieces: readonly Piece[]) => Piece[] {
  const find = phraseFinder(stops);
  return (pieces) => {
    const left = cutOut(pieces, find, () => []);
    const said = left.filter((piece) => !('text' in piece) || /[\p{L}\p{N}]/u.test(piece.text));
    return said.length > 0 ? said : [...pieces];
  };
}
