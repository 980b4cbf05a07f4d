import { plainText } from '../../support/guard/plain-text.ts';

/** More than this nobody says in one go; each word costs. */
const longest = 2000;

/** What was said in one form: plain characters, lower case, without apostrophes and hyphens, and without the spaces that part Han from its neighbours. */
export function heard(said: string): string {
  return plainText(said.slice(0, longest).toWellFormed())
    .text.toLowerCase()
    .replaceAll(/['’‘`]/g, '')
    .replaceAll(/[-‐–]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=\p{Script=Han})|(?<=\p{Script=Han}) /gu, '')
    .trim();
}

/**
 * Prepares a list of phrases: a function that tells whether one of them stands in what was heard. A Latin phrase counts only whole, `*` at
 * its end stands for any ending; Han counts wherever it stands, since nothing parts it.
 */
export function listener(phrases: readonly string[]): (text: string) => boolean {
  const pattern = new RegExp(phrases.map(source).join('|'), 'u');
  return (text) => pattern.test(text);
}

/** Prepares a list of phrases: a function that tells whether nothing else was said. */
export function wholeListener(phrases: readonly string[]): (text: string) => boolean {
  const known = new Set(phrases.map(bare));
  return (text) => known.has(bare(text));
}

function source(phrase: string): string {
  const plain = heard(phrase);
  const text = plain.replace(/\*$/, '').replaceAll(/[.+?^${}()|[\]\\/]/g, String.raw`\$&`);
  const begin = /^[a-z0-9]/.test(text) ? '(?<![a-z0-9])' : '';
  const end = plain.endsWith('*') || !/[a-z0-9]$/.test(text) ? '' : '(?![a-z0-9])';
  return `${begin}${text}${end}`;
}

function bare(said: string): string {
  return heard(said)
    .replaceAll(/[^\p{L}\p{N} ]/gu, '')
    .trim();
}
