/** From this length on a word may hold one mistake, from that on two: shorter ones have too many neighbours. */
const oneMistake = 5;
const twoMistakes = 8;

/**
 * The known word that a mistyped Latin word means: one letter wrong, missing, too many, or two that changed places; two such
 * mistakes in a long word. A known word, a number and a word that is near to several equally are left as they are.
 */
export function mend(word: string, known: readonly string[]): string {
  if (word.length < oneMistake || /\d/.test(word) || known.includes(word)) return word;
  const most = word.length < twoMistakes ? 1 : 2;
  let best = word;
  let least = most + 1;
  let isUnique = true;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > most || candidate.length < oneMistake || /\d/.test(candidate)) continue;
    if (!beginsAlike(word, candidate)) continue;
    const far = mistakes(word, candidate, most);
    if (far > most || far > least) continue;
    isUnique = far < least;
    if (far < least) best = candidate;
    least = far;
  }
  return least <= most && isUnique ? best : word;
}

/** People rarely mistake the first letter, unless it changed places with the second: `sneezing` is not `freezing`, `mount` no `amount`. */
function beginsAlike(word: string, candidate: string): boolean {
  return word[0] === candidate[0] || (word[0] === candidate[1] && word[1] === candidate[0]);
}

/** The distance of Damerau and Levenshtein (optimal string alignment), or more than `most` as soon as that is certain. */
export function mistakes(a: string, b: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity;
      next.push(Math.min(change, (next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, swap));
    }
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
