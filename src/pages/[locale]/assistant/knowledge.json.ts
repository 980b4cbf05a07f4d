import type { APIRoute } from 'astro';
import { type FlowEntry, getApiErrors, getArticles, getDangers, getFlows, getGlossary, getSmallTalk, getTicketTopics } from '../../../knowledge-base.ts';
import { addressOf, localeOfPage, localePaths } from '../../../languages.ts';
import type { TicketTopicId } from '../../../model/ticket.ts';
import { buildKnowledge, topicOf } from '../../../self-service/assistant/build-knowledge.ts';
import type { KnownPage } from '../../../self-service/assistant/knowledge.ts';

export const getStaticPaths = localePaths;

/** What the assistant of a language knows beside search. */
export const GET: APIRoute = async ({ url }) => {
  const locale = localeOfPage(url);
  const [articles, topics, flows, apiErrors, glossary, dangers, talk] = await Promise.all([
    getArticles(locale),
    getTicketTopics(locale),
    getFlows(),
    getApiErrors(),
    getGlossary(),
    getDangers(),
    getSmallTalk(),
  ]);
  const named = topics.map((topic) => ({ id: topic.id, articles: topic.articles.map(({ id }) => id) }));
  const diagnoses = new Map(flows.map(({ id, title }) => [id, { url: addressOf(locale, `fix/${id}`), title: title[locale] }]));
  const pages: Record<string, KnownPage> = Object.fromEntries([
    ...articles.map((article) => [
      addressOf(locale, article.id),
      { answer: article.answer, verified: article.verified, topic: topicOf(article, named), flow: article.flow && diagnoses.get(article.flow) },
    ]),
    ...flows.map((flow) => [
      addressOf(locale, `fix/${flow.id}`),
      { answer: flow.summary[locale], verified: flow.verified, topic: ticketOf(flow), flow: diagnoses.get(flow.id) },
    ]),
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

/** The topic of the first ticket that a diagnosis ends with. */
function ticketOf({ outcomes }: FlowEntry): TicketTopicId {
  return Object.values(outcomes).flatMap(({ ticket }) => ticket ?? [])[0] ?? 'other';
}
