import type { Piece } from './pieces.ts';

/** Prepares the stop phrases of a vocabulary: a function that drops them from a question, unless nothing would be left. */
export function stripper(stops: readonly string[]): (pieces: readonly Piece[]) => Piece[] {
  if (stops.length === 0) return (pieces) => [...pieces];
  const longestFirst = [...stops].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map((stop) => (/^[a-z]/.test(stop) ? `(?<![a-z0-9'])${escape(stop)}(?![a-z0-9'])` : escape(stop))).join('|'), 'g');
  return (pieces) => {
    const left = pieces.flatMap((piece): Piece[] => ('text' in piece ? piece.text.split(pattern).map((text) => ({ text })) : [piece]));
    const said = left.filter((piece) => !('text' in piece) || /[\p{L}\p{N}]/u.test(piece.text));
    return said.length > 0 ? said : [...pieces];
  };
}

function escape(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
