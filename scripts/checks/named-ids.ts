import type { ContentTree } from './content-tree.ts';
import { type Place, type Problem, quote, suggest } from './problem.ts';
import type { YamlFile } from './yaml-file.ts';

/**
 * The mistake of naming an id that is not there. A kind that could not be read has no ids; its own problems say so, and naming it is no further mistake.
 */
export function missing(file: string, place: Place, id: string, known: ReadonlySet<string>, what: string): Problem[] {
  if (known.has(id) || known.size === 0) return [];
  const cure = suggest(id, [...known]);
  return [{ file, ...place, expected: what, found: `${quote(id)}, which does not exist`, ...(cure && { cure }) }];
}

/** Articles that readers can reach. */
export function publishedArticles({ articles }: ContentTree): Set<string> {
  return new Set([...articles.values()].filter(({ yaml }) => !yaml?.data?.draft).map(({ id }) => id));
}

/** The ids of a kind that is one file. */
export function keys({ data }: YamlFile<Record<string, unknown>>): Set<string> {
  return new Set(Object.keys(data ?? {}));
}
