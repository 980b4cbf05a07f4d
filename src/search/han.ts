/** Whether a word is Chinese, all of it. */
export function isHan(word: string): boolean {
  return /^\p{Script=Han}+$/u.test(word);
}

/** Whether a word is two Chinese characters. */
export function isPair(word: string): boolean {
  return /^\p{Script=Han}{2}$/u.test(word);
}

/** Each character of a run of Han with the next; a lone character as itself. */
export function pairsIn(run: string): string[] {
  const characters = [...run];
  return characters.length === 1 ? characters : characters.slice(0, -1).map((character, index) => character + (characters[index + 1] ?? ''));
}
