import type { Locale } from '../languages.ts';
import { openSearcher, searchOthers } from './reader-search.ts';
import { optionGroup, resultLink, titleLink } from './result-link.ts';
import type { Result } from './search.ts';

export { prepare } from './reader-search.ts';

/** Results over a page are a choice, results on their own page are a list. */
const limits = { field: 6, panel: 6, page: 30 };
/** Nearest titles where nothing is found. */
const nearestTitles = 3;

/**
 * Answers to a question as options for the reader to choose from, twice: at once from titles, and then, where people do not ask in
 * such words, from the full text and, where that is little, from the other languages. A page of results always asks the full text.
 * Throws where the full text cannot be loaded; the first answers stand.
 */
export async function* findAnswers(question: string, locale: Locale, kind: Kind, filters: Record<string, string>): AsyncGenerator<Answers> {
  const { searchTitles, search, nearest } = await openSearcher(locale);
  const shown = (results: Result[]) => results.filter((result) => fits(result, filters)).slice(0, limits[kind]);
  const first = shown(searchTitles(question));
  if (first.length > 0) yield { options: first.map((result, index) => resultLink(result, index)), count: first.length, isFinal: false, nearest: [] };
  const own = shown(await search(question, { full: kind === 'page', most: limits[kind] }));
  const others = await searchOthers(question, locale, own.length).catch(() => []);
  if (others.length === 0 && own.length > 0 && looksLike(own, first)) return yield { count: own.length, isFinal: true, nearest: [] };
  let index = own.length;
  const options = [
    ...own.map((result, place) => resultLink(result, place)),
    ...others.map(({ name, tag, results }) =>
      optionGroup(
        name,
        tag,
        results.map((result) => resultLink(result, index++)),
      ),
    ),
  ];
  yield { options, count: index, isFinal: true, nearest: index > 0 ? [] : nearest(question).slice(0, nearestTitles).map(titleLink) };
}

function looksLike(results: readonly Result[], others: readonly Result[]): boolean {
  const look = ({ url, excerpt }: Result) => `${url} ${excerpt}`;
  return results.map(look).join('\n') === others.map(look).join('\n');
}

function fits({ article }: Result, filters: Record<string, string>): boolean {
  return (!filters['category'] || article.category.id === filters['category']) && (!filters['type'] || article.type.id === filters['type']);
}

export type Answers = {
  /** Left out where those that are shown already stand. */
  options?: Node[];
  count: number;
  /** Whether nothing better will come. */
  isFinal: boolean;
  /** Where nothing is found: links to what is nearest. */
  nearest: Node[];
};

/** Where a search box stands: in a page, over it, or on the page of results. */
export type Kind = 'field' | 'panel' | 'page';
