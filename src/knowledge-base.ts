import { type CollectionEntry, type CollectionKey, getCollection, render } from 'astro:content';
import { languageOf, type Locale, locales } from './languages.ts';
import type { ApiError } from './model/api-error.ts';
import type { Article as ArticleData, ArticleWords } from './model/article.ts';
import type { Dangers, SmallTalk } from './model/assistant.ts';
import type { Category as CategoryData } from './model/category.ts';
import type { Channel as ChannelData } from './model/channel.ts';
import type { Chat } from './model/chat.ts';
import type { Coin } from './model/coin.ts';
import { type CoinFigure, coinFigures } from './model/coin-figures.ts';
import type { Complaints as ComplaintsData } from './model/complaint.ts';
import type { Figure } from './model/figure.ts';
import type { Flow } from './model/flow.ts';
import type { Network as NetworkData } from './model/network.ts';
import type { Notice as NoticeData } from './model/notice.ts';
import type { Concepts, EverydayWords, Intents, StopPhrases } from './model/search-words.ts';
import type { Site } from './model/site.ts';
import type { Term } from './model/term.ts';
import { type TicketField as TicketFieldData, type TicketTopic as TicketTopicData, type TicketTopicId, ticketTopicIds } from './model/ticket.ts';
import type { Video as VideoData, VideoSource } from './model/video.ts';
import type { Words } from './model/words.ts';
import { fill } from './words.ts';

/** The exchange whose help center this is. */
export async function getSite(): Promise<Site> {
  return (await find('sites', 'site', 'content/site.yaml')).data;
}

/** Every interface word of a language. */
export async function getWords(locale: Locale): Promise<Words> {
  return (await find('words', locale, `content/words/${locale}.yaml`)).data;
}

/** The categories in their order, each with its sections and the published articles in them. */
export async function getCategories(locale: Locale): Promise<Category[]> {
  const articles = new Map((await getArticles(locale)).map((article) => [article.id, article]));
  const entries = await getCollection('categories');
  return entries
    .map(({ id, data }) => {
      const sections = data.sections.map((section) => ({
        name: section.name[locale],
        articles: section.articles.flatMap((name) => articles.get(`${id}/${name}`) ?? []),
      }));
      return { ...data, id, name: data.name[locale], summary: data.summary[locale], sections, articles: sections.flatMap((section) => section.articles) };
    })
    .sort((a, b) => a.order - b.order);
}

/** The published articles of a language; while writing, drafts too. Joined once for a whole build, as every page asks. */
export function getArticles(locale: Locale): Promise<Article[]> {
  const joined = (import.meta.env.PROD && joinedArticles.get(locale)) || joinArticles(locale);
  joinedArticles.set(locale, joined);
  return joined;
}

const joinedArticles = new Map<Locale, Promise<Article[]>>();

async function joinArticles(locale: Locale): Promise<Article[]> {
  const words = new Map((await getCollection('articleWords')).map((entry) => [entry.id, entry]));
  const entries = await getCollection('articles', ({ data }) => import.meta.env.DEV || !data.draft);
  return entries.map(({ id, data }) => {
    const entry = words.get(`${id}/${locale}`);
    if (!entry) throw new Error(`content/articles/${id}/${locale}.mdx is missing: every article stands in every language.`);
    return { ...data, ...entry.data, id, category: categoryOf(id), entry };
  });
}

/** Articles by id, in the order asked for. Drafts and articles that do not exist throw. */
export async function getArticlesById(locale: Locale, ids: readonly string[]): Promise<Article[]> {
  const articles = new Map((await getArticles(locale)).map((article) => [article.id, article]));
  return ids.map((id) => articles.get(id) ?? missing('article', id, `content/articles/${id}/`));
}

/** The pages of articles, one for each article and language, for routes that have both in their path. */
export async function getArticlePages() {
  const pages = await Promise.all(locales.map(async (locale) => (await getArticles(locale)).map((article) => ({ locale, article }))));
  return pages.flat().map(({ locale, article }) => ({
    params: { locale, category: article.category, article: article.id.slice(article.category.length + 1) },
    props: { locale, article },
  }));
}

/** The text of an article: a component for the page and its headings. How it renders may change behind this function. */
export async function renderArticle({ entry }: Article) {
  const { Content, headings } = await render(entry);
  return { Content, headings };
}

/** The videos in a language, by the order of their categories and then by title. */
export async function getVideos(locale: Locale): Promise<Video[]> {
  const categories = (await getCategories(locale)).map(({ id }) => id);
  const titles = new Intl.Collator(languageOf(locale).tag);
  return (await getCollection('videos'))
    .map(({ id, data }) => {
      const chapters = data.chapters.map(({ at, title }) => ({ at, title: title[locale] }));
      return { ...data, id, locale, title: data.title[locale], summary: data.summary[locale], chapters, source: data.sources[locale] };
    })
    .sort((a, b) => categories.indexOf(a.category) - categories.indexOf(b.category) || titles.compare(a.title, b.title));
}

/** A video in a language. */
export async function getVideo(locale: Locale, id: string): Promise<Video> {
  return (await getVideos(locale)).find((video) => video.id === id) ?? missing('video', id, `content/videos/${id}/`);
}

/** The pages of videos, one for each video and language, for routes that have both in their path. */
export async function getVideoPages() {
  const pages = await Promise.all(locales.map((locale) => getVideos(locale)));
  return pages.flat().map((video) => ({ params: { locale: video.locale, video: video.id }, props: { locale: video.locale, video } }));
}

/** The articles that show a video: below their text or in the middle of it. */
export async function getArticlesWithVideo(locale: Locale, id: string): Promise<Article[]> {
  const articles = await getArticles(locale);
  return articles.filter(({ videos, entry }) => videos.includes(id) || entry.body?.includes(`<Video id="${id}"`));
}

/** The ways to a human, in the order in which they are offered. */
export async function getChannels(): Promise<Channel[]> {
  const channels = await getChannelFile();
  return Promise.all(Object.keys(channels).map((id) => getChannel(id)));
}

/** One way to a human. */
export async function getChannel(id: string): Promise<Channel> {
  const channel = (await getChannelFile())[id] ?? missing('channel', id, 'content/support/channels.yaml');
  return {
    ...channel,
    id,
    firstAnswer: channel.firstAnswer === undefined ? undefined : await getFigure(channel.firstAnswer),
    chat: channel.kind === 'chat' ? (await getSite()).chat : undefined,
  };
}

/** What a ticket can be about, in the order in which it is offered, each with its fields and the articles that solve most cases. */
export async function getTicketTopics(locale: Locale): Promise<TicketTopic[]> {
  const [{ data: topics }, { data: fields }] = await Promise.all([
    find('ticketTopics', 'ticket-topics', 'content/support/ticket-topics.yaml'),
    find('ticketFields', 'ticket-fields', 'content/support/ticket-fields.yaml'),
  ]);
  const field = (id: string) => ({ ...(fields[id] ?? missing('ticket field', id, 'content/support/ticket-fields.yaml')), id });
  return Promise.all(
    ticketTopicIds.map(async (id) => ({
      ...topics[id],
      id,
      fields: topics[id].fields.map(field),
      articles: await getArticlesById(locale, topics[id].articles),
    })),
  );
}

/** The pages of topics, one for each topic and language. */
export async function getTopicPages() {
  const pages = await Promise.all(locales.map(async (locale) => (await getTicketTopics(locale)).map((topic) => ({ locale, topic }))));
  return pages.flat().map(({ locale, topic }) => ({ params: { locale, topic: topic.id }, props: { locale, topic } }));
}

/** How complaints are made and decided, with the channels and the times that are named there. */
export async function getComplaints(): Promise<Complaints> {
  const { data } = await find('complaints', 'complaints', 'content/support/complaints.yaml');
  const [channels, acknowledged, decided, appeal, appealDecided, legalLimit] = await Promise.all([
    Promise.all(data.channels.map((id) => getChannel(id))),
    getFigure(data.acknowledged),
    getFigure(data.decided),
    getFigure(data.appeal),
    getFigure(data.appealDecided),
    getFigure(data.legalLimit),
  ]);
  return { ...data, channels, acknowledged, decided, appeal, appealDecided, legalLimit };
}

/** Networks in the order asked for; without ids all of them, in the order of their file. */
export async function getNetworks(ids: readonly string[] = []): Promise<Network[]> {
  const data = await getNetworkFile();
  const wanted = ids.length > 0 ? ids : Object.keys(data);
  return wanted.map((id) => ({ ...(data[id] ?? missing('network', id, 'content/facts/networks.yaml')), id }));
}

/** Every coin that we accept. */
export async function getCoins(): Promise<Record<string, Coin>> {
  return (await find('coins', 'coins', 'content/facts/coins.yaml')).data;
}

/** A figure by `<file>/<key>`, such as `deposits/recovery-fee`, or by the id that it has with its coin or network. */
export async function getFigure(id: string): Promise<Figure> {
  const [name = '', key = ''] = id.split('/');
  if (name === 'coins' || name === 'networks')
    return (await getCoinFigures()).find((figure) => figure.id === id) ?? missing('figure', id, `content/facts/${name}.yaml`);
  const file = `content/facts/figures/${name}.yaml`;
  return (await find('figures', name, file)).data[key] ?? missing('figure', id, file);
}

/** The guided diagnoses, in the order in which they are offered. */
export async function getFlows(): Promise<FlowEntry[]> {
  const entries = await getCollection('flows');
  return entries.map(({ id, data }) => ({ ...data, id })).sort((a, b) => a.order - b.order);
}

/** A guided diagnosis. */
export async function getFlow(id: string): Promise<FlowEntry> {
  const file = `content/flows/${id}.yaml`;
  return { ...(await find('flows', id, file)).data, id };
}

/** The figures of `content/facts/figures/`, by file, each with its id. */
export async function getFigureFiles(): Promise<{ id: string; figures: (Figure & { id: string })[] }[]> {
  return (await getCollection('figures')).map(({ id, data }) => ({
    id,
    figures: Object.entries(data).map(([key, figure]) => ({ ...figure, id: `${id}/${key}` })),
  }));
}

/** The figures that stand with coins and networks: smallest amounts and withdrawal fees. */
export async function getCoinFigures(): Promise<(Figure & CoinFigure)[]> {
  const [coins, networks, en, chinese] = await Promise.all([getCoins(), getNetworkFile(), getWords('en'), getWords('zh-cn')]);
  return coinFigures(coins, networks).map((figure) => {
    const label = (words: Words, locale: Locale) =>
      fill(words.networks.figures[figure.kind], { coin: figure.coin, network: networks[figure.network ?? '']?.name[locale] ?? '' });
    return { ...figure, unit: 'coin', label: { en: label(en, 'en'), 'zh-cn': label(chinese, 'zh-cn') } };
  });
}

/** Every error code of the API. */
export async function getApiErrors(): Promise<Record<string, ApiError>> {
  return (await find('apiErrors', 'api-errors', 'content/facts/api-errors.yaml')).data;
}

/** An error code of the API. */
export async function getApiError(code: string): Promise<ApiError> {
  return (await getApiErrors())[code] ?? missing('error code', code, 'content/facts/api-errors.yaml');
}

/** Every word of the glossary. */
export async function getGlossary(): Promise<Record<string, Term>> {
  return (await find('glossary', 'glossary', 'content/glossary.yaml')).data;
}

/** A word of the glossary. */
export async function getTerm(id: string): Promise<Term> {
  return (await getGlossary())[id] ?? missing('term', id, 'content/glossary.yaml');
}

/** What every reader should know for a while, or should have known: the latest first. */
export async function getNotices(): Promise<Notice[]> {
  const entries = await getCollection('notices');
  return entries.map(({ id, data }) => ({ ...data, id })).sort((a, b) => b.from.localeCompare(a.from, 'en'));
}

/** Words that mean one thing to a searcher. */
export async function getConcepts(): Promise<Concepts> {
  return (await find('concepts', 'concepts', 'content/search/concepts.yaml')).data;
}

/** Questions that are asked every day. */
export async function getIntents(): Promise<Intents> {
  return (await find('intents', 'intents', 'content/search/intents.yaml')).data;
}

/** What carries no subject in a question. */
export async function getStopPhrases(): Promise<StopPhrases> {
  return (await find('stopPhrases', 'stop-phrases', 'content/search/stop-phrases.yaml')).data;
}

/** Words of everyday life. */
export async function getEverydayWords(): Promise<EverydayWords> {
  return (await find('everydayWords', 'everyday-words', 'content/search/everyday-words.yaml')).data;
}

async function getNetworkFile() {
  return (await find('networks', 'networks', 'content/facts/networks.yaml')).data;
}

/** What the assistant recognises before anything else. */
export async function getDangers(): Promise<Dangers> {
  return (await find('dangers', 'dangers', 'content/search/dangers.yaml')).data;
}

/** What people say to the assistant beside questions. */
export async function getSmallTalk(): Promise<SmallTalk> {
  return (await find('smallTalk', 'small-talk', 'content/search/small-talk.yaml')).data;
}

async function getChannelFile() {
  return (await find('channels', 'channels', 'content/support/channels.yaml')).data;
}

async function find<Kind extends CollectionKey>(kind: Kind, id: string, file: string): Promise<CollectionEntry<Kind>> {
  const entry = (await getCollection(kind)).find((candidate) => candidate.id === id);
  return entry ?? missing(kind, id, file);
}

function missing(kind: string, id: string, file: string): never {
  throw new Error(`There is no ${kind} “${id}”; expected it in ${file}. Run “npm run check” to see who asks for it.`);
}

function categoryOf(articleId: string): string {
  return articleId.slice(0, articleId.indexOf('/'));
}

export type Article = ArticleData & ArticleWords & { id: string; category: string; entry: CollectionEntry<'articleWords'> };
export type Category = Omit<CategoryData, 'name' | 'summary' | 'sections'> & {
  id: string;
  name: string;
  summary: string;
  sections: Section[];
  articles: Article[];
};
export type Section = { name: string; articles: Article[] };
export type Channel = DistributiveOmit<ChannelData, 'firstAnswer'> & {
  id: string;
  firstAnswer: Figure | undefined;
  /** How live chat opens; undefined for every other channel. */
  chat: Chat | undefined;
};
export type FlowEntry = Flow & { id: string };
export type TicketField = TicketFieldData & { id: string };
export type TicketTopic = Omit<TicketTopicData, 'fields' | 'articles'> & { id: TicketTopicId; fields: TicketField[]; articles: Article[] };
export type Complaints = Omit<ComplaintsData, 'channels' | Times> & { channels: Channel[] } & Record<Times, Figure>;
type Times = 'acknowledged' | 'decided' | 'appeal' | 'appealDecided' | 'legalLimit';
export type Network = NetworkData & { id: string };
export type Notice = NoticeData & { id: string };
/** `Omit` for each kind of a union on its own, so that a kind still tells what its address is. */
type DistributiveOmit<Value, Key extends PropertyKey> = Value extends unknown ? Omit<Value, Key> : never;
export type Video = Omit<VideoData, 'title' | 'summary' | 'chapters' | 'sources'> & {
  id: string;
  locale: Locale;
  title: string;
  summary: string;
  chapters: { at: number; title: string }[];
  source: VideoSource;
};
