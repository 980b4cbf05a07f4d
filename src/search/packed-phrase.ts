/** What parts the terms of a phrase. */
const border = '|';

/**
 * A phrase's terms as the vocabulary keeps them: parted by `|`, and pairs of Han that overlap, 提不 and 不出, as the run that they
 * were cut from, 提不出 – a third less for a reader to load.
 * @param targets the words of concepts, which stay whole: a run that is one of them would be read as it.
 */
export function packPhrase(terms: readonly string[], targets: ReadonlySet<string>): string {
  const parts: string[] = [];
  for (const term of terms) {
    const before = parts.at(-1) ?? '';
    const run = before + term.slice(1);
    if (isRun(before, targets) && isPair(term) && before.at(-1) === term[0] && !targets.has(run)) parts[parts.length - 1] = run;
    else parts.push(term);
  }
  return parts.join(border);
}

/** The terms that `packPhrase` was given. */
export function unpackPhrase(phrase: string, targets: ReadonlySet<string>): string[] {
  return phrase.split(border).flatMap((part) => (part.length > 2 && isRun(part, targets) ? pairsIn(part) : [part]));
}

/** Each character of a run of Han with the next; a lone character as itself. */
export function pairsIn(run: string): string[] {
  const characters = [...run];
  return characters.length === 1 ? characters : characters.slice(0, -1).map((character, index) => character + (characters[index + 1] ?? ''));
}

function isPair(term: string): boolean {
  return /^\p{Script=Han}{2}$/u.test(term);
}

function isRun(part: string, targets: ReadonlySet<string>): boolean {
  return /^\p{Script=Han}{2,}$/u.test(part) && (part.length === 2 || !targets.has(part));
}
