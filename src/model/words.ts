import { z } from 'zod';
import { articleTypes, platforms } from './article.ts';
import { units } from './figure.ts';
import { noticeKinds } from './notice.ts';
import { selfServiceWords } from './self-service-words.ts';
import { supportWords } from './support-words.ts';
import { line } from './text.ts';
import { counted, each, group } from './word-kinds.ts';

/** `words/<locale>.yaml`: every interface word, the same keys in each language. */
export const words = z.strictObject({
  page: group('skip', 'home', 'allArticles', 'contact', 'menu', 'theme', 'themeSystem', 'themeLight', 'themeDark', 'officialDomains', 'footerLinks'),
  home: group('title', 'mostAsked', 'browse', 'neverAsks', 'realAddress', 'spotFake', 'reachPerson'),
  category: z.strictObject({ subjects: line, articles: counted }),
  article: z.strictObject({
    ...group('verified', 'nextReview', 'onThisPage', 'related', 'trail', 'asMarkdown', 'edit', 'draft', 'neverAsk', 'neverAskMore', 'note', 'warning', 'table')
      .shape,
    reading: counted,
    platforms: each(platforms, line),
    platform: each(platforms, line),
    types: each(articleTypes, line),
  }),
  facts: group('asOf', 'what', 'value', 'network', 'confirmations', 'usualTime', 'memo', 'noMemo'),
  units: each(units, counted),
  search: z.strictObject({
    ...group(
      'title',
      'label',
      'placeholder',
      'submit',
      'close',
      'hints',
      'loading',
      'slow',
      'failed',
      'retry',
      'empty',
      'perhaps',
      'subject',
      'kind',
      'any',
      'emptyHint',
      'askPerson',
      'everything',
      'noScript',
    ).shape,
    results: counted,
  }),
  errors: group('title', 'lead', 'status', 'causes', 'cures', 'explained'),
  glossary: group('title', 'lead', 'alsoCalled'),
  everything: group('title', 'lead', 'find'),
  notFound: group('title', 'lead', 'notFake'),
  choose: group('title'),
  notices: z.strictObject({
    ...group('title', 'lead', 'current', 'coming', 'past', 'none', 'updates', 'update', 'yourTime', 'dismiss', 'feed').shape,
    kinds: each(noticeKinds, line),
  }),
  videos: group('title', 'kind', 'lead', 'length', 'silent', 'chapters', 'transcript', 'playFrom', 'hostNotice', 'more', 'inArticle', 'articles'),
  ...supportWords,
  ...selfServiceWords,
});

export type Words = z.infer<typeof words>;
