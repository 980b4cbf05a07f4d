import type { Concepts, EverydayWords, StopPhrases } from '../model/search-words.ts';
import type { KnownArticle } from './vocabulary.ts';

/** All that the index of a language is made of beside the pages themselves. */
export type SearchSource = { articles: SourceArticle[]; concepts: Concepts; stops: StopPhrases; everyday: EverydayWords };

/** An article with what people say when they want it: its symptoms and its intents. */
export type SourceArticle = Omit<KnownArticle, 'phrases'> & { answer: string; asked: string[] };

/** Where the source of a language stands while the index is built. It is no part of the published site. */
export function sourcePath(locale: string): string {
  return `/${locale}/search/source.json`;
}
