import type { APIRoute, GetStaticPaths } from 'astro';
import { getApiErrors, getCategories, getConcepts, getIntents, getStopPhrases, getWords } from '../../../knowledge-base.ts';
import { addressOf, localeOfPage, locales } from '../../../languages.ts';
import type { SearchSource } from '../../../search/source.ts';
import type { KnownArticle } from '../../../search/vocabulary.ts';

export const getStaticPaths: GetStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

/** What the search of a language is made of, beside the pages themselves. */
export const GET: APIRoute = async ({ url }) => {
  const locale = localeOfPage(url);
  const [categories, words, concepts, intents, stops, apiErrors] = await Promise.all([getCategories(locale), getWords(locale), getConcepts(), getIntents(), getStopPhrases(), getApiErrors()]);
  const articles = categories.flatMap(({ id: category, name, articles: own }) =>
    own.map(({ id, title, answer, symptoms, type, errorCodes }): KnownArticle => {
      const intended = Object.values(intents).flatMap(({ article, ask }) => (article === id ? ask[locale] : []));
      return {
        url: addressOf(locale, id),
        title,
        answer,
        category: { id: category, name },
        type: { id: type, name: words.article.types[type] },
        asked: [...symptoms, ...intended],
        codes: errorCodes.flatMap((code) => [code, apiErrors[code]?.name.toLowerCase() ?? code]),
      };
    }),
  );
  return Response.json({ articles, concepts, stops } satisfies SearchSource);
};
