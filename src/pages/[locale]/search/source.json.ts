import type { APIRoute } from 'astro';
import { getApiErrors, getCategories, getConcepts, getGlossary, getIntents, getStopPhrases, getVideos, getWords } from '../../../knowledge-base.ts';
import { addressOf, localeOfPage, localePaths } from '../../../languages.ts';
import type { SearchSource, SourceArticle } from '../../../search/source.ts';

export const getStaticPaths = localePaths;

/** What the search of a language is made of, beside the pages themselves. */
export const GET: APIRoute = async ({ url }) => {
  const locale = localeOfPage(url);
  const [categories, words, concepts, intents, stops, apiErrors, glossary, films] = await Promise.all([
    getCategories(locale),
    getWords(locale),
    getConcepts(),
    getIntents(),
    getStopPhrases(),
    getApiErrors(),
    getGlossary(),
    getVideos(locale),
  ]);
  const articles = categories.flatMap(({ id: category, name, articles: own }) =>
    own.map(({ id, title, answer, symptoms, type, errorCodes }): SourceArticle => {
      const intended = Object.values(intents).flatMap(({ article, ask }) => (article === id ? ask[locale] : []));
      return {
        kind: 'article',
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
  const reference = { id: 'reference', name: words.article.types.reference };
  const codes = Object.entries(apiErrors).map(([code, { name, meaning }]): SourceArticle => {
    const category = { id: 'api', name: words.errors.title };
    return {
      kind: 'code',
      url: addressOf(locale, `api/errors/${code}`),
      title: `${code} ${name}`,
      answer: meaning[locale],
      category,
      type: reference,
      asked: [],
      codes: [code, name.toLowerCase()],
    };
  });
  const terms = Object.entries(glossary).map(([id, { [locale]: term }]): SourceArticle => {
    const category = { id: 'glossary', name: words.glossary.title };
    return {
      kind: 'term',
      url: `${addressOf(locale, 'glossary')}#${id}`,
      title: term.term,
      answer: term.meaning,
      category,
      type: reference,
      asked: term.alsoCalled,
      codes: [],
    };
  });
  const videos = films.map(({ id, title, summary, category }): SourceArticle => ({
    kind: 'video',
    url: addressOf(locale, `videos/${id}`),
    title,
    answer: summary,
    category: { id: category, name: categories.find((each) => each.id === category)?.name ?? category },
    type: { id: 'video', name: words.videos.kind },
    asked: [],
    codes: [],
  }));
  return Response.json({ articles: [...articles, ...codes, ...terms, ...videos], concepts, stops } satisfies SearchSource);
};
