import { findPrivateKeys } from '../../support/guard/private-keys.ts';

/** The numbers of words that a seed phrase can have. */
const phraseLengths = [12, 15, 18, 20, 21, 24, 25, 33];

/**
 * Whether a text is something that nobody may ever paste. A seed phrase is told by its form alone, as the word lists would weigh
 * more than all the rest of the recogniser. 64 hexadecimal digits can be a key and a TXID alike: the reader is told so.
 * @param text as it was pasted, as spaces tell words.
 * @param code the same without them.
 */
export function findSecret(text: string, code: string): 'phrase' | 'key' | undefined {
  const words = text.normalize('NFKC').trim().split(/\s+/);
  const isPhrase = words.every((word) => /^\p{Ll}{3,8}$/u.test(word)) || words.every((word) => /^\p{Script=Han}$/u.test(word));
  if (isPhrase && phraseLengths.includes(words.length)) return 'phrase';
  return findPrivateKeys(code, 'txid').length > 0 ? 'key' : undefined;
}

export type Secret = NonNullable<ReturnType<typeof findSecret>>;
