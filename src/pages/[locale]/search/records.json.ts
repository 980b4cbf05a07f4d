import type { APIRoute, GetStaticPaths } from 'astro';
import { getCategories, getWords } from '../../../knowledge-base.ts';
import { addressOf, localeOfPage, locales } from '../../../languages.ts';
import type { SearchRecord } from '../../../search/record.ts';

export const getStaticPaths: GetStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

/** What the search index is made of, beside the pages themselves. */
export const GET: APIRoute = async ({ url }) => {
  const locale = localeOfPage(url);
  const [categories, words] = await Promise.all([getCategories(locale), getWords(locale)]);
  const records = categories.flatMap(({ name, articles }) =>
    articles.map(({ id, title, answer, symptoms, type }): SearchRecord => {
      return { url: addressOf(locale, id), title, answer, symptoms, category: name, type: words.article.types[type] };
    }),
  );
  return Response.json(records);
};
