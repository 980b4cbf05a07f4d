import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { apiErrors } from './model/api-error.ts';
import { article, articleWords } from './model/article.ts';
import { dangers, smallTalk } from './model/assistant.ts';
import { category } from './model/category.ts';
import { channels } from './model/channel.ts';
import { coins } from './model/coin.ts';
import { complaints } from './model/complaint.ts';
import { figures } from './model/figure.ts';
import { flow } from './model/flow.ts';
import { networks } from './model/network.ts';
import { notice } from './model/notice.ts';
import { concepts, everydayWords, intents, stopPhrases } from './model/search-words.ts';
import { site } from './model/site.ts';
import { ticketFields, ticketTopics } from './model/ticket.ts';
import { glossary } from './model/term.ts';
import { video } from './model/video.ts';
import { words } from './model/words.ts';

/** Files of a kind; the id is the path without its ending, never anything that stands in the file. */
const files = (base: string, pattern: string, ending: RegExp) =>
  glob({ base: `./content/${base}`, pattern, generateId: ({ entry }) => entry.replace(ending, '') });

export const collections = {
  sites: defineCollection({ loader: files('', 'site.yaml', /\.yaml$/), schema: site }),
  words: defineCollection({ loader: files('words', '*.yaml', /\.yaml$/), schema: words }),
  categories: defineCollection({ loader: files('articles', '*/category.yaml', /\/category\.yaml$/), schema: category }),
  articles: defineCollection({ loader: files('articles', '*/*/article.yaml', /\/article\.yaml$/), schema: article }),
  articleWords: defineCollection({ loader: files('articles', '*/*/*.mdx', /\.mdx$/), schema: articleWords }),
  videos: defineCollection({ loader: files('videos', '*/video.yaml', /\/video\.yaml$/), schema: video }),
  figures: defineCollection({ loader: files('facts/figures', '*.yaml', /\.yaml$/), schema: figures }),
  flows: defineCollection({ loader: files('flows', '*.yaml', /\.yaml$/), schema: flow }),
  // Files that hold many entries stay whole: what a writer puts in order keeps it.
  channels: defineCollection({ loader: files('support', 'channels.yaml', /\.yaml$/), schema: channels }),
  complaints: defineCollection({ loader: files('support', 'complaints.yaml', /\.yaml$/), schema: complaints }),
  ticketFields: defineCollection({ loader: files('support', 'ticket-fields.yaml', /\.yaml$/), schema: ticketFields }),
  ticketTopics: defineCollection({ loader: files('support', 'ticket-topics.yaml', /\.yaml$/), schema: ticketTopics }),
  coins: defineCollection({ loader: files('facts', 'coins.yaml', /\.yaml$/), schema: coins }),
  networks: defineCollection({ loader: files('facts', 'networks.yaml', /\.yaml$/), schema: networks }),
  apiErrors: defineCollection({ loader: files('facts', 'api-errors.yaml', /\.yaml$/), schema: apiErrors }),
  concepts: defineCollection({ loader: files('search', 'concepts.yaml', /\.yaml$/), schema: concepts }),
  intents: defineCollection({ loader: files('search', 'intents.yaml', /\.yaml$/), schema: intents }),
  stopPhrases: defineCollection({ loader: files('search', 'stop-phrases.yaml', /\.yaml$/), schema: stopPhrases }),
  everydayWords: defineCollection({ loader: files('search', 'everyday-words.yaml', /\.yaml$/), schema: everydayWords }),
  notices: defineCollection({ loader: files('notices', '*/notice.yaml', /\/notice\.yaml$/), schema: notice }),
  dangers: defineCollection({ loader: files('search', 'dangers.yaml', /\.yaml$/), schema: dangers }),
  smallTalk: defineCollection({ loader: files('search', 'small-talk.yaml', /\.yaml$/), schema: smallTalk }),
  glossary: defineCollection({ loader: files('', 'glossary.yaml', /\.yaml$/), schema: glossary }),
};
