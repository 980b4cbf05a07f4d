import type { APIRoute } from 'astro';
import { getCategories, getSite } from '../../knowledge-base.ts';
import { addressOf, localeOfPage, localePaths } from '../../languages.ts';

export const getStaticPaths = localePaths;

/** The help center as a list for language models, each article with its answer. https://llmstxt.org */
export const GET: APIRoute = async ({ url, site: base }) => {
  const locale = localeOfPage(url);
  const [site, categories] = await Promise.all([getSite(), getCategories(locale)]);
  const sections = categories.map(({ name, articles }) => {
    const list = articles.map(({ id, title, answer }) => `- [${title}](${new URL(`${addressOf(locale, id)}index.md`, base).href}): ${answer}`);
    return `## ${name}\n\n${list.join('\n')}`;
  });
  return new Response(`# ${site.name[locale]}\n\n> ${site.description[locale]}\n\n${sections.join('\n\n')}\n`);
};
