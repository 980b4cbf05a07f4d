import { validateMnemonic } from '@scure/bip39';

/** How many words a phrase of BIP-39 has. */
export const phraseLengths = [12, 15, 18, 21, 24] as const;

/** Fewer words cannot restore a wallet. */
export const shortestPhrase = 12;

/** Whether words of a list have the length and the checksum of a phrase. */
export function isValidPhrase(words: readonly string[], list: string[]): boolean {
  return phraseLengths.some((length) => length === words.length) && validateMnemonic(words.join(' '), list);
}
