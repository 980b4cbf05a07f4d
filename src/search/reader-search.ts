import { languages, type Locale } from '../languages.ts';
import { answersPath, bundlePath } from './bundle.ts';
import { loadVocabulary } from './nearby.ts';
import { once } from './once.ts';
import { unpackVocabulary } from './packed-vocabulary.ts';
import { loadPagefind } from './pagefind.ts';
import { type Result, type Searcher, searcher } from './search.ts';

/** With fewer results than this the other language is asked, too. */
const few = 3;

/** The search of a language in the reader's browser. */
export const openSearcher = once(async (locale: Locale): Promise<Searcher> => {
  const vocabulary = unpackVocabulary(await loadVocabulary(locale));
  const loadText = once(async (path: string) => {
    for (const file of vocabulary.early) preload(path + file);
    return loadPagefind(locale, vocabulary.edition);
  });
  return searcher(
    vocabulary,
    () => loadText(bundlePath(locale)),
    (subject) => loadAnswers(answersPath(locale, subject)),
  );
});

const loadAnswers = once(async (path: string): Promise<Record<string, string>> => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  return (await response.json()) as Record<string, string>;
});

/** Asks for a file that somebody else will fetch soon. A hint, unlike a request of our own, serves also a file that is not to be kept. */
function preload(href: string): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
  document.head.append(link);
}

/** Begins to load what a first answer needs, so that it comes sooner. What fails now shows when somebody asks. */
export function prepare(locale: Locale): void {
  openSearcher(locale).catch(() => undefined);
}

/**
 * Answers in the other languages, from their titles, where a language itself has few: in those in whose script the question is
 * written, as the others have no word of it.
 */
export async function searchOthers(question: string, locale: Locale, own: number): Promise<{ name: string; tag: string; results: Result[] }[]> {
  if (own >= few) return [];
  const others = languages.filter((language) => language.locale !== locale && scripts[language.locale].test(question));
  const answers = await Promise.all(
    others.map(async ({ locale: other, name, tag }) => {
      const { searchTitles } = await openSearcher(other);
      return { name, tag, results: searchTitles(question).slice(0, few) };
    }),
  );
  return answers.filter(({ results }) => results.length > 0);
}

/** What a question in a language's script has. */
const scripts = { en: /\p{Script=Latin}{2}/u, 'zh-cn': /\p{Script=Han}/u } satisfies Record<Locale, RegExp>;
