import { z } from 'zod';
import { articleTypes, platforms } from './article.ts';
import { units } from './figure.ts';
import { line } from './text.ts';

/** Words that depend on a number; `Intl.PluralRules` chooses. Languages without a difference say the same twice. */
const counted = z.strictObject({ one: line, other: line });

const each = <Key extends string, Value extends z.ZodType>(keys: readonly Key[], value: Value) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, value])) as Record<Key, Value>);

const group = <Key extends string>(...keys: Key[]) => each(keys, line);

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
  support: group('title', 'lead', 'firstAnswer', 'firstAnswerShort', 'way', 'hours', 'languages', 'allWays'),
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
  videos: group('title', 'kind', 'lead', 'length', 'silent', 'chapters', 'transcript', 'playFrom', 'hostNotice', 'more', 'inArticle', 'articles'),
});

export type Words = z.infer<typeof words>;
export type Counted = z.infer<typeof counted>;
