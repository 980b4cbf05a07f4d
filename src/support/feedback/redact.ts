import type { Span } from '../guard/secret.ts';

/** Stands where something was taken out; readers of the questions see an ellipsis. No text that is typed has it. */
const gap = '\uFFFC';
/** Words with up to two digits that name a thing: 2fa, trc20, p2p, web3. */
const nameWithDigits = /^(?=.*\p{L})(?=.{2,6}$)[a-z]*\d{1,2}[a-z]*$/iu;
/** The longest word that is no key, hash or address. */
const longest = 19;

/**
 * A question without anything that could name its author or open an account: secrets, addresses of every kind, hashes, handles, e-mail
 * addresses and numbers. What only looks like one goes, too. Empty where nothing else is left.
 * @param secrets where the guard found secrets in the question as typed.
 */
export function redact(question: string, secrets: readonly Span[] = []): string {
  const open = secrets.toSorted((a, b) => b.start - a.start).reduce((text, { start, end }) => text.slice(0, start) + gap + text.slice(end), question);
  const words = open
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[^\s\uFFFC\p{Script=Han}、。「」“”‘’]+/gu, (word) => (isPersonal(word) ? gap : word));
  const text = words.replaceAll(/\s*\uFFFC[\s\uFFFC]*/g, ' … ').trim();
  return /\p{L}/u.test(text) ? text : '';
}

function isPersonal(word: string): boolean {
  const bare = word.replaceAll(/^\p{P}+|\p{P}+$/gu, '');
  if (/[@_#$%^&*=+~|\\<>{}]|:\/\//.test(word)) return true;
  // A domain, a path, or whatever else has a point or a slash inside of it.
  if (/[^\p{P}][./:\\][^\p{P}]{2}/u.test(word)) return true;
  if (/\p{N}/u.test(bare)) return !nameWithDigits.test(bare);
  // Capitals in the middle, twice, stand in keys and passwords.
  return bare.length > longest || /\p{Ll}\p{Lu}.*\p{Ll}\p{Lu}/u.test(bare);
}
