import { languages, type Locale } from '../languages.ts';
import { bundlePath } from './bundle.ts';
import { loadVocabulary } from './nearby.ts';
import { once } from './once.ts';
import { loadPagefind } from './pagefind.ts';
import { type Result, type Searcher, searcher } from './search.ts';

/** With fewer results than this the other language is asked, too. */
const few = 3;

/** The search of a language in the reader's browser. */
export const openSearcher = once(async (locale: Locale): Promise<Searcher> => {
  const vocabulary = await loadVocabulary(locale);
  // Pagefind asks for its program after two more answers; begun now, it is there by then. It works as well without.
  if (vocabulary.program) fetch(bundlePath(locale) + vocabulary.program).catch(() => undefined);
  return searcher(vocabulary, () => loadPagefind(locale));
});

/** Begins to load all that a search needs, so that the first answer comes sooner. What fails now shows when somebody asks. */
export function prepare(locale: Locale): void {
  openSearcher(locale)
    .then(() => loadPagefind(locale))
    .catch(() => undefined);
}

/** Answers in the other languages, from their titles, where a language itself has few. */
export async function searchOthers(question: string, locale: Locale, own: number): Promise<{ name: string; tag: string; results: Result[] }[]> {
  if (own >= few) return [];
  const others = languages.filter((language) => language.locale !== locale);
  const answers = await Promise.all(
    others.map(async ({ locale: other, name, tag }) => ({ name, tag, results: (await openSearcher(other)).searchTitles(question).slice(0, few) })),
  );
  return answers.filter(({ results }) => results.length > 0);
}
