import { type Piece, settle } from './pieces.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Prepares the concepts of a vocabulary: a function that settles every word of a concept, and every target, as the target.
 * The longest word wins. Latin words count only whole – `ga` is no part of `gas` –, Han words wherever they stand,
 * since nothing parts them.
 */
export function conceptMatcher(concepts: Vocabulary['concepts']): (pieces: readonly Piece[]) => Piece[] {
  const targets = new Map(concepts.flatMap(([target, ...words]) => [target, ...words].map((word) => [word, target] as const)));
  const words = [...targets.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => (isLatin(word[0]) ? '(?<![a-z0-9])' : '') + escape(word) + (isLatin(word.at(-1)) ? '(?![a-z0-9])' : ''));
  if (words.length === 0) return (pieces) => [...pieces];
  const pattern = new RegExp(words.join('|'), 'g');
  return (pieces) => settle(pieces, pattern, (match) => targets.get(match));
}

function isLatin(character = ''): boolean {
  return /[\p{Script=Latin}\d]/u.test(character);
}

function escape(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
