import { z } from 'zod';
import { platforms } from './article.ts';

const none = z.strictObject({});
const list = z.string().regex(/^\S+( \S+)*$/, { error: 'ids with one space between them' });

/** What an article may use, with the props of each. Writers never import: everything else is an error. */
export const writerComponents = {
  /** A thing that is good to know. */
  Note: none,
  /** A thing that costs money or an account if it is overlooked. */
  Warning: none,
  /** Around one numbered list: large numerals, first line the action, the rest its detail. */
  Steps: none,
  /** Around `Platform`s: alternatives for the same task. */
  Platforms: none,
  Platform: z.strictObject({ name: z.enum(platforms) }),
  /** A value of `content/facts/`: `deposits/recovery-fee`, or `networks/tron/confirmations`. */
  Fact: z.strictObject({ id: z.string() }),
  /** A table of networks; without `networks` those of the article, without those all. */
  NetworkTable: z.strictObject({ networks: list.optional() }),
  /** How transaction IDs look, by network, with the explorer of each; without `networks` all that have one. */
  TxidTable: z.strictObject({ networks: list.optional() }),
  /** A table of figures. */
  FeeTable: z.strictObject({ ids: list }),
  /** An API error: code, name and meaning. */
  ErrorCode: z.strictObject({ code: z.string() }),
  /** A word of the glossary, explained where it stands. Its children are the word as the sentence needs it. */
  Term: z.strictObject({ id: z.string() }),
  /** The article's worked example, live: the reader's own figures instead. */
  Calculator: z.strictObject({ kind: z.enum(['liquidation', 'fee', 'funding', 'limit']) }),
  /** A picture beside the article; its children are the caption. */
  Figure: z.strictObject({
    src: z.string().regex(/^\.\/[a-z0-9.-]+\.(svg|png|jpg|webp)$/, { error: './name.svg, .png, .jpg or .webp' }),
    alt: z.string().min(1),
  }),
  /** A video of content/videos/, where it stands. */
  Video: z.strictObject({ id: z.string() }),
  /** A link to the way to a human; with `channel` straight to that one. */
  ContactLink: z.strictObject({ channel: z.string().optional() }),
  /** Every way to a human, with hours, languages and the time to a first answer. */
  ChannelTable: none,
  /** The name of the exchange, or its domain. */
  Brand: z.strictObject({ part: z.enum(['name', 'domain', 'help', 'legal']).optional() }),
} as const;

export type WriterComponent = keyof typeof writerComponents;
