import { type Piece, settle } from './pieces.ts';

/** Error names, hashes, addresses and numbers with a meaning: one word, however they are cut elsewhere. */
const whole = /0x[0-9a-f]{8,}|[a-z]+(?:_[a-z]+)+|[1-9a-z]{25,}|\b(?:trc|erc|bep|brc)[- ]?\d+\b|\b[1-9]\d{3,5}\b|\b[a-z]+(?:-[a-z]+){2,}\b/g;

/** Settles what must stay whole: `50113`, `signature_invalid`, `0x…`, and `trc-20`, which is `trc20`. */
export function protect(pieces: readonly Piece[]): Piece[] {
  const find = (text: string) => [...text.matchAll(whole)].map((match) => ({ at: match.index, match: match[0] }));
  return settle(pieces, find, (match) => (/^(?:trc|erc|bep|brc)/.test(match) ? match.replaceAll(/[- ]/g, '') : match));
}
