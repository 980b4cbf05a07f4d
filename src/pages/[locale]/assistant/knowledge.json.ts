import type { APIRoute } from 'astro';
import { getApiErrors, getArticles, getDangers, getGlossary, getSmallTalk, getTicketTopics } from '../../../knowledge-base.ts';
import { addressOf, localeOfPage, localePaths } from '../../../languages.ts';
import { buildKnowledge, topicOf } from '../../../self-service/assistant/build-knowledge.ts';
import type { KnownPage } from '../../../self-service/assistant/knowledge.ts';

export const getStaticPaths = localePaths;

/** What the assistant of a language knows beside search. */
export const GET: APIRoute = async ({ url }) => {
  const locale = localeOfPage(url);
  const [articles, topics, apiErrors, glossary, dangers, talk] = await Promise.all([
    getArticles(locale),
    getTicketTopics(locale),
    getApiErrors(),
    getGlossary(),
    getDangers(),
    getSmallTalk(),
  ]);
  const named = topics.map((topic) => ({ id: topic.id, articles: topic.articles.map(({ id }) => id) }));
  const pages: Record<string, KnownPage> = Object.fromEntries([
    ...articles.map((article) => [addressOf(locale, article.id), { answer: article.answer, verified: article.verified, topic: topicOf(article, named) }]),
    ...Object.entries(apiErrors).map(([code, { meaning }]) => [addressOf(locale, `api/errors/${code}`), { answer: meaning[locale], topic: 'api' }]),
    ...Object.entries(glossary).map(([id, term]) => [`${addressOf(locale, 'glossary')}#${id}`, { answer: term[locale].meaning, topic: 'other' }]),
  ]);
  const titles = new Map(articles.map(({ id, title }) => [id, title]));
  const linkTo = (id: string) => {
    const title = titles.get(id);
    if (title === undefined) throw new Error(`content/search/dangers.yaml names the article “${id}”, which is not published. Run “npm run check”.`);
    return { url: addressOf(locale, id), title };
  };
  return Response.json(buildKnowledge(pages, dangers, talk, linkTo));
};
