import { z } from 'zod';
import { articleId, day, id, line } from './text.ts';

/** What an article is; decides its JSON-LD, its label in lists and the days until its next review. */
export const articleTypes = ['how-to', 'troubleshooting', 'explainer', 'reference', 'policy'] as const;

export const platforms = ['web', 'app', 'api'] as const;

/** `article.yaml`: what holds in every language. */
export const article = z.strictObject({
  /** What kind of text it is: how-to, troubleshooting, explainer, reference or policy. */
  type: z.enum(articleTypes),
  /** The team that answers for it. */
  owner: id,
  /** The day on which somebody last checked that every sentence is true. Readers see it. */
  verified: day,
  /** Days until it must be checked again. Left out: 90 where `risk` is set, 180 otherwise. */
  reviewEvery: z.int().min(7).max(730).optional(),
  /** Where the steps apply: web, app, api. */
  platforms: z.array(z.enum(platforms)).min(1),
  /** funds or security: what a mistake can cost. Shows the box of what we never ask for. */
  risk: z.enum(['funds', 'security']).optional(),
  /** Three to six articles that a reader needs next, the most useful first. */
  related: z.array(articleId).min(3).max(6),
  /** The guided diagnosis in flows/ that finds out step by step what this article explains. */
  flow: id.optional(),
  /** Codes in facts/api-errors.yaml that this article explains. */
  errorCodes: z.array(z.string()).default([]),
  /** Networks in facts/networks.yaml that this article is about. */
  networks: z.array(id).default([]),
  /** Videos in content/videos/ that show what this article says. They stand below its text. */
  videos: z.array(id).default([]),
  /** Former addresses of this article, without language: old-category/old-name. They lead here for ever. */
  moved: z.array(articleId).default([]),
  /** true keeps it out of the published site; `npm run dev` shows it. */
  draft: z.boolean().default(false),
});

/** The head of `en.mdx` and `zh-cn.mdx`: the words that stand outside the text. */
export const articleWords = z.strictObject({
  /** The reader's question or task, in the reader's words. */
  title: line.max(80),
  /** At most two sentences that answer the title; also the summary in lists and in search engines. */
  answer: line.max(320),
  /** Five to twenty ways in which people say it who do not know the name for it. Feeds search, shown nowhere. */
  symptoms: z.array(line).min(5).max(20),
});

/** Days between two checks of an article. */
export function reviewDays({ reviewEvery, risk }: Pick<Article, 'reviewEvery' | 'risk'>): number {
  return reviewEvery ?? (risk ? 90 : 180);
}

export type Article = z.infer<typeof article>;
export type ArticleWords = z.infer<typeof articleWords>;
