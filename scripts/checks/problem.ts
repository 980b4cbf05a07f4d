/** A mistake in content: where it stands, what was expected there, what was found, and, where it helps, what to do. */
export type Problem = { file: string; line: number; column: number; expected: string; found: string; cure?: string };

export type Place = { line: number; column: number };

/** A problem as one line that editors and terminals can jump to. */
export function formatProblem({ file, line, column, expected, found, cure }: Problem): string {
  return `${file}:${line}:${column}  expected ${expected}; found ${found}${cure ? `. ${cure}` : ''}`;
}

/** In the order of files and, within one, of lines. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column);
}

/** A value as a reader of the message knows it, short. */
export function quote(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'an empty value';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  const text = String(value);
  return `“${text.length > 60 ? `${text.slice(0, 57)}…` : text}”`;
}

/** The known word that a mistyped one is nearest to, as a sentence; nothing where none is near. */
export function suggest(word: string, known: readonly string[]): string | undefined {
  const ranked = known.map((each) => ({ each, far: distance(word.toLowerCase(), each.toLowerCase()) })).sort((a, b) => a.far - b.far);
  const [nearest] = ranked;
  return nearest && nearest.far <= Math.max(2, Math.floor(word.length / 4)) ? `Did you mean “${nearest.each}”?` : undefined;
}

/** Levenshtein's distance: letters to change, add or take away. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === b[j] ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
}
