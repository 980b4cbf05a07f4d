import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { type Locale, locales } from '../../src/languages.ts';
import { type ApiError, apiErrors } from '../../src/model/api-error.ts';
import { type Article, article } from '../../src/model/article.ts';
import { type Dangers, dangers, type Dialogue, dialogues, type SmallTalk, smallTalk } from '../../src/model/assistant.ts';
import { type Category, category } from '../../src/model/category.ts';
import { type Channel, channels } from '../../src/model/channel.ts';
import { type Coin, coins } from '../../src/model/coin.ts';
import { complaints, type Complaints } from '../../src/model/complaint.ts';
import { type Figure, figures } from '../../src/model/figure.ts';
import { type Flow, flow } from '../../src/model/flow.ts';
import { type Network, networks } from '../../src/model/network.ts';
import { type Notice, notice } from '../../src/model/notice.ts';
import {
  type Concepts,
  concepts,
  type EverydayWords,
  everydayWords,
  golden,
  type GoldenQuestion,
  type Intents,
  intents,
  type StopPhrases,
  stopPhrases,
} from '../../src/model/search-words.ts';
import { type Site, site } from '../../src/model/site.ts';
import { glossary, type Term } from '../../src/model/term.ts';
import { type TicketField, ticketFields, type TicketTopic, ticketTopics } from '../../src/model/ticket.ts';
import { trustedSites } from '../../src/model/trusted-site.ts';
import { captionsFile, type Video, video } from '../../src/model/video.ts';
import { words, type Words } from '../../src/model/words.ts';
import { type MdxFile, readMdx } from './mdx-file.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** Everything in `content/`, read once, for the rules to look at. What could not be read has its problems with it. */
export type ContentTree = {
  /** Every file, by its path from the folder above `content/`. */
  files: string[];
  site: YamlFile<Site>;
  words: Map<Locale, YamlFile<Words>>;
  categories: Map<string, YamlFile<Category>>;
  articles: Map<string, ArticleFiles>;
  channels: YamlFile<Record<string, Channel>>;
  complaints: YamlFile<Complaints>;
  /** Domains of others, each with the reason. */
  trustedSites: YamlFile<Record<string, string>>;
  ticketFields: YamlFile<Record<string, TicketField>>;
  ticketTopics: YamlFile<Record<string, TicketTopic>>;
  coins: YamlFile<Record<string, Coin>>;
  networks: YamlFile<Record<string, Network>>;
  figures: Map<string, YamlFile<Record<string, Figure>>>;
  flows: Map<string, YamlFile<Flow>>;
  apiErrors: YamlFile<Record<string, ApiError>>;
  glossary: YamlFile<Record<string, Term>>;
  concepts: YamlFile<Concepts>;
  intents: YamlFile<Intents>;
  stopPhrases: YamlFile<StopPhrases>;
  everydayWords: YamlFile<EverydayWords>;
  golden: Map<Locale, YamlFile<GoldenQuestion[]>>;
  notices: Map<string, YamlFile<Notice>>;
  dangers: YamlFile<Dangers>;
  smallTalk: YamlFile<SmallTalk>;
  dialogues: Map<Locale, YamlFile<Dialogue[]>>;
  videos: Map<string, VideoFiles>;
};

/** The folder of an article. A file that is missing is undefined. */
export type ArticleFiles = { id: string; yaml: YamlFile<Article> | undefined; words: Map<Locale, MdxFile> };

/** The folder of a video: its fields, and the text of its captions. What is missing is undefined. */
export type VideoFiles = { id: string; yaml: YamlFile<Video> | undefined; captions: Map<Locale, string> };

/** Reads the folder `content/` below a root. */
export function readContent(root: string): ContentTree {
  const files = globSync('content/**/*', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(root, file)).isFile())
    .sort();
  const read = <Schema extends z.ZodType>(file: string, schema: Schema) => readYamlFile(root, file, schema);
  const each = <Value>(pattern: RegExp, make: (file: string) => Value) =>
    new Map(files.flatMap((file) => [pattern.exec(file)].flatMap((match) => (match ? [[match[1] ?? '', make(file)] as const] : []))));
  return {
    files,
    site: read('content/site.yaml', site),
    words: new Map(locales.map((locale) => [locale, read(`content/words/${locale}.yaml`, words)])),
    categories: each(/^content\/articles\/([^/]+)\/category\.yaml$/, (file) => read(file, category)),
    articles: readArticles(root, files),
    channels: read('content/support/channels.yaml', channels),
    complaints: read('content/support/complaints.yaml', complaints),
    trustedSites: read('content/support/trusted-sites.yaml', trustedSites),
    ticketFields: read('content/support/ticket-fields.yaml', ticketFields),
    ticketTopics: read('content/support/ticket-topics.yaml', ticketTopics),
    coins: read('content/facts/coins.yaml', coins),
    networks: read('content/facts/networks.yaml', networks),
    figures: each(/^content\/facts\/figures\/([^/]+)\.yaml$/, (file) => read(file, figures)),
    flows: each(/^content\/flows\/([^/]+)\.yaml$/, (file) => read(file, flow)),
    apiErrors: read('content/facts/api-errors.yaml', apiErrors),
    glossary: read('content/glossary.yaml', glossary),
    concepts: read('content/search/concepts.yaml', concepts),
    intents: read('content/search/intents.yaml', intents),
    everydayWords: read('content/search/everyday-words.yaml', everydayWords),
    stopPhrases: read('content/search/stop-phrases.yaml', stopPhrases),
    golden: new Map(locales.map((locale) => [locale, read(`content/search/golden.${locale}.yaml`, golden)])),
    notices: each(/^content\/notices\/([^/]+)\/notice\.yaml$/, (file) => read(file, notice)),
    dangers: read('content/search/dangers.yaml', dangers),
    smallTalk: read('content/search/small-talk.yaml', smallTalk),
    dialogues: new Map(locales.map((locale) => [locale, read(`content/search/dialogues.${locale}.yaml`, dialogues)])),
    videos: readVideos(root, files),
  };
}

function readArticles(root: string, files: readonly string[]): Map<string, ArticleFiles> {
  const ids = new Set(files.flatMap((file) => /^content\/articles\/([^/]+\/[^/]+)\/[^/]+$/.exec(file)?.[1] ?? []));
  return new Map(
    [...ids].map((id) => {
      const folder = `content/articles/${id}`;
      const texts = locales.filter((locale) => files.includes(`${folder}/${locale}.mdx`));
      return [
        id,
        {
          id,
          yaml: files.includes(`${folder}/article.yaml`) ? readYamlFile(root, `${folder}/article.yaml`, article) : undefined,
          words: new Map(texts.map((locale) => [locale, readMdx(`${folder}/${locale}.mdx`, readFileSync(join(root, folder, `${locale}.mdx`), 'utf8'))])),
        },
      ];
    }),
  );
}

function readVideos(root: string, files: readonly string[]): Map<string, VideoFiles> {
  const ids = new Set(files.flatMap((file) => /^content\/videos\/([^/]+)\/[^/]+$/.exec(file)?.[1] ?? []));
  return new Map(
    [...ids].map((id) => {
      const folder = `content/videos/${id}/`;
      const captioned = locales.filter((locale) => files.includes(folder + captionsFile(locale)));
      return [
        id,
        {
          id,
          yaml: files.includes(`${folder}video.yaml`) ? readYamlFile(root, `${folder}video.yaml`, video) : undefined,
          captions: new Map(captioned.map((locale) => [locale, readFileSync(join(root, folder, captionsFile(locale)), 'utf8')])),
        },
      ];
    }),
  );
}

function readYamlFile<Schema extends z.ZodType>(root: string, file: string, schema: Schema): YamlFile<z.output<Schema>> {
  if (existsSync(join(root, file))) return readYaml(file, readFileSync(join(root, file), 'utf8'), schema);
  const problem = { file, line: 1, column: 1, expected: 'this file', found: 'none' };
  return { file, problems: [problem], data: undefined, raw: undefined, placeOf: () => ({ line: 1, column: 1 }) };
}
