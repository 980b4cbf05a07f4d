import { locales } from '../../src/languages.ts';
import type { ContentTree } from './content-tree.ts';
import type { Problem } from './problem.ts';

/** Words in both languages take the same values: `{count}` in one and `{number}` in the other would show braces to a reader. */
export function checkInterfaceWords({ words }: ContentTree): Problem[] {
  const [first, ...others] = locales.map((locale) => words.get(locale));
  if (!first?.data) return [];
  const expected = new Map(leaves(first.data));
  return others.flatMap((other) =>
    leaves(other?.data ?? {}).flatMap(([path, text]) => {
      const [wanted, found] = [names(expected.get(path) ?? ''), names(text)];
      if (!other || wanted === found) return [];
      return [
        { file: other.file, ...other.placeOf(path.split('.')), expected: `the names ${wanted || '(none)'} as in ${first.file}`, found: found || '(none)' },
      ];
    }),
  );
}

function leaves(value: unknown, path: string[] = []): [string, string][] {
  if (typeof value === 'string') return [[path.join('.'), value]];
  return value && typeof value === 'object' ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key])) : [];
}

function names(text: string): string {
  return [...new Set([...text.matchAll(/\{\w+\}/g)].map(([name]) => name))].sort().join(' ');
}
