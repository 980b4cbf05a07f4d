import type { Concepts, StopPhrases } from '../model/search-words.ts';
import type { KnownArticle } from './vocabulary.ts';

/** All that the index of a language is made of beside the pages themselves. */
export type SearchSource = { articles: KnownArticle[]; concepts: Concepts; stops: StopPhrases };

/** Where the source of a language stands while the index is built. It is no part of the published site. */
export function sourcePath(locale: string): string {
  return `/${locale}/search/source.json`;
}
