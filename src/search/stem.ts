import { stemmer } from 'stemmer';

/** `filled`, `filling` and `fills` are one word, as are `cant` and `can't`. */
export function stem(word: string): string {
  const bare = word.replace(/'s?$/, '').replaceAll("'", '');
  return /\d/.test(bare) ? bare : stemmer(bare);
}
