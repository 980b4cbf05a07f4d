import type { APIRoute } from 'astro';
import { networkName } from '../../../article/tables.ts';
import {
  type Channel,
  getApiErrors,
  getCategories,
  getChannels,
  getConcepts,
  getEverydayWords,
  getFlows,
  getGlossary,
  getIntents,
  getNetworks,
  getStopPhrases,
  getVideos,
  getWords,
} from '../../../knowledge-base.ts';
import { addressOf, type Locale, localeOfPage, localePaths } from '../../../languages.ts';
import { summarise } from '../../../networks/summary.ts';
import type { SearchSource, SourceArticle } from '../../../search/source.ts';

export const getStaticPaths = localePaths;

/** What the search of a language is made of, beside the pages themselves. */
export const GET: APIRoute = async ({ url }) => {
  const locale = localeOfPage(url);
  const kinds = await Promise.all([ofArticles, ofCodes, ofTerms, ofFlows, ofNetworks, ofVideos, ofContact].map((read) => read(locale)));
  const [concepts, stops, everyday] = await Promise.all([getConcepts(), getStopPhrases(), getEverydayWords()]);
  return Response.json({ articles: kinds.flat(), concepts, stops, everyday } satisfies SearchSource);
};

async function ofArticles(locale: Locale): Promise<SourceArticle[]> {
  const [categories, words, intents] = await Promise.all([getCategories(locale), getWords(locale), getIntents()]);
  return categories.flatMap(({ id: category, name, articles }) =>
    articles.map(({ id, title, answer, symptoms, type, errorCodes }) => ({
      kind: 'article' as const,
      url: addressOf(locale, id),
      title,
      answer,
      category: { id: category, name },
      type: { id: type, name: words.article.types[type] },
      asked: [...symptoms, ...Object.values(intents).flatMap(({ article, ask }) => (article === id ? ask[locale] : []))],
      codes: errorCodes,
    })),
  );
}

async function ofCodes(locale: Locale): Promise<SourceArticle[]> {
  const [words, apiErrors] = await Promise.all([getWords(locale), getApiErrors()]);
  return Object.entries(apiErrors).map(([code, { name, meaning }]) => ({
    kind: 'code' as const,
    url: addressOf(locale, `api/errors/${code}`),
    title: `${code} ${name}`,
    answer: meaning[locale],
    category: { id: 'api', name: words.errors.title },
    type: { id: 'reference', name: words.article.types.reference },
    asked: [],
    codes: [code],
  }));
}

async function ofTerms(locale: Locale): Promise<SourceArticle[]> {
  const [words, glossary] = await Promise.all([getWords(locale), getGlossary()]);
  return Object.entries(glossary).map(([id, { [locale]: term }]) => ({
    kind: 'term' as const,
    url: `${addressOf(locale, 'glossary')}#${id}`,
    title: term.term,
    answer: term.meaning,
    category: { id: 'glossary', name: words.glossary.title },
    type: { id: 'reference', name: words.article.types.reference },
    asked: term.alsoCalled,
    codes: [],
  }));
}

async function ofFlows(locale: Locale): Promise<SourceArticle[]> {
  const [words, flows] = await Promise.all([getWords(locale), getFlows()]);
  return flows.map(({ id, title, summary, symptoms }) => ({
    kind: 'flow' as const,
    url: addressOf(locale, `fix/${id}`),
    title: title[locale],
    answer: summary[locale],
    category: { id: 'fix', name: words.flows.title },
    type: { id: 'troubleshooting', name: words.article.types.troubleshooting },
    asked: symptoms[locale],
    codes: [],
  }));
}

async function ofNetworks(locale: Locale): Promise<SourceArticle[]> {
  const [words, networks] = await Promise.all([getWords(locale), getNetworks()]);
  return networks.map((network) => ({
    kind: 'network' as const,
    url: addressOf(locale, `networks/${network.id}`),
    title: networkName(network, locale),
    answer: summarise(network, words, locale),
    category: { id: 'networks', name: words.networks.title },
    type: { id: 'reference', name: words.article.types.reference },
    asked: [network.name.en, ...(network.standard ? [network.standard] : [])],
    codes: [],
  }));
}

async function ofVideos(locale: Locale): Promise<SourceArticle[]> {
  const [words, categories, videos] = await Promise.all([getWords(locale), getCategories(locale), getVideos(locale)]);
  return videos.map(({ id, title, summary, category }) => ({
    kind: 'video' as const,
    url: addressOf(locale, `videos/${id}`),
    title,
    answer: summary,
    category: { id: category, name: categories.find((each) => each.id === category)?.name ?? category },
    type: { id: 'video', name: words.videos.kind },
    asked: [],
    codes: [],
  }));
}

/** The pages that lead to a person, under the names of what they lead to. */
async function ofContact(locale: Locale): Promise<SourceArticle[]> {
  const [{ contact, page, support, verify, complaint }, channels] = await Promise.all([getWords(locale), getChannels()]);
  const named = (isMeant: (channel: Channel) => boolean) => channels.filter(isMeant).map(({ name }) => name[locale]);
  const pages = [
    { path: 'contact', title: support.allWays, answer: contact.lead, asked: [page.contact, ...named(({ firstAnswer }) => firstAnswer !== undefined)] },
    { path: 'contact/verify', title: contact.verify, answer: verify.lead, asked: [verify.label, ...named(({ firstAnswer }) => firstAnswer === undefined)] },
    { path: 'contact/complaint', title: contact.complaint, answer: complaint.lead, asked: [complaint.ticket] },
  ];
  return pages.map(({ path, ...texts }) => ({
    kind: 'contact' as const,
    url: addressOf(locale, path),
    category: { id: 'contact', name: page.footerLinks },
    type: { id: 'contact', name: page.contact },
    codes: [],
    ...texts,
  }));
}
