import { phraseFinder } from './phrases.ts';
import { type Piece, settle } from './pieces.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Prepares the concepts of a vocabulary: a function that settles every word of a concept, and every target, as the target. The
 * longest word wins.
 */
export function conceptMatcher(concepts: Vocabulary['concepts']): (pieces: readonly Piece[]) => Piece[] {
  const targets = new Map(concepts.flatMap(([target, ...words]) => [target, ...words].map((word) => [word, target] as const)));
  const find = phraseFinder(targets.keys());
  return (pieces) => settle(pieces, find, (match) => targets.get(match) ?? match);
}
