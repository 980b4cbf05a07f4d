import type { APIRoute } from 'astro';
import { getApiErrors, getCategories, getConcepts, getFlows, getGlossary, getIntents, getStopPhrases, getWords } from '../../../knowledge-base.ts';
import { addressOf, localeOfPage, localePaths } from '../../../languages.ts';
import type { SearchSource, SourceArticle } from '../../../search/source.ts';

export const getStaticPaths = localePaths;

/** What the search of a language is made of, beside the pages themselves. */
export const GET: APIRoute = async ({ url }) => {
  const locale = localeOfPage(url);
  const [categories, words, concepts, intents, stops, apiErrors, glossary, flows] = await Promise.all([
    getCategories(locale),
    getWords(locale),
    getConcepts(),
    getIntents(),
    getStopPhrases(),
    getApiErrors(),
    getGlossary(),
    getFlows(),
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
  const diagnoses = flows.map(({ id, title, summary, symptoms }): SourceArticle => {
    return {
      kind: 'flow',
      url: addressOf(locale, `fix/${id}`),
      title: title[locale],
      answer: summary[locale],
      category: { id: 'fix', name: words.flows.title },
      type: { id: 'troubleshooting', name: words.article.types.troubleshooting },
      asked: symptoms[locale],
      codes: [],
    };
  });
  return Response.json({ articles: [...articles, ...codes, ...terms, ...diagnoses], concepts, stops } satisfies SearchSource);
};
