import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { apiError } from './model/api-error.ts';
import { article, articleWords } from './model/article.ts';
import { category } from './model/category.ts';
import { channel } from './model/channel.ts';
import { figures } from './model/figure.ts';
import { network } from './model/network.ts';
import { site } from './model/site.ts';
import { term } from './model/term.ts';
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
  channels: defineCollection({ loader: file('content/support/channels.yaml'), schema: channel }),
  networks: defineCollection({ loader: file('content/facts/networks.yaml'), schema: network }),
  figures: defineCollection({ loader: files('facts/figures', '*.yaml', /\.yaml$/), schema: figures }),
  apiErrors: defineCollection({ loader: file('content/facts/api-errors.yaml'), schema: apiError }),
  terms: defineCollection({ loader: file('content/glossary.yaml'), schema: term }),
};
