import type { APIRoute } from 'astro';
import { dataFile } from '../../data-file.ts';
import { getApiErrors, getArticles } from '../../knowledge-base.ts';
import { defaultLocale } from '../../languages.ts';

/** Every error code of the API. They are as old as the oldest check of an article that explains one of them. */
export const GET: APIRoute = async () => {
  const [errors, articles] = await Promise.all([getApiErrors(), getArticles(defaultLocale)]);
  const explaining = articles.filter(({ errorCodes }) => errorCodes.length > 0);
  return dataFile(
    explaining.map(({ verified }) => verified),
    { errors: Object.entries(errors).map(([code, error]) => ({ code, ...error })) },
  );
};
