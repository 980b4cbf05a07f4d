import { type Locale, locales } from '../../src/languages.ts';
import { fold } from '../../src/search/fold.ts';
import type { ContentTree } from './content-tree.ts';
import { textOf } from './mdx-file.ts';
import { missing, publishedArticles } from './named-ids.ts';
import { type Problem, quote } from './problem.ts';

/** Search words lead somewhere, and to one place only: no word in two concepts, no chain, no target or article that is not there. */
export function checkSearchWords(tree: ContentTree): Problem[] {
  return [...checkConcepts(tree), ...checkArticles(tree)];
}

function checkConcepts({ concepts, articles }: ContentTree): Problem[] {
  const { file, placeOf, data = {} } = concepts;
  const targets = new Map(Object.entries(data).flatMap(([id, { target }]) => locales.map((locale) => [fold(target[locale]), id] as const)));
  const texts = new Map(locales.map((locale) => [locale, textsOf(articles, locale)]));
  const owner = new Map<string, string>();
  return Object.entries(data).flatMap(([id, { target, words }]) => {
    const absent = locales
      .filter((locale) => !texts.get(locale)?.includes(fold(target[locale])))
      .map((locale) => ({
        file,
        ...placeOf([id, 'target', locale]),
        expected: 'a word that the articles use',
        found: `${quote(target[locale])}, which stands in none`,
      }));
    const clashes = words.flatMap((written, index) => {
      const word = fold(written);
      const place = { file, ...placeOf([id, 'words', index]) };
      const other = targets.get(word);
      if (other !== undefined && other !== id)
        return [{ ...place, expected: 'no word that another concept leads to', found: `${quote(written)}, the target of ${other}` }];
      const before = owner.get(word);
      owner.set(word, id);
      return before === undefined ? [] : [{ ...place, expected: 'each word in one concept', found: `${quote(written)}, which stands in ${before}, too` }];
    });
    return [...absent, ...clashes];
  });
}

/** Everything that a reader can read in a language, folded. */
function textsOf(articles: ContentTree['articles'], locale: Locale): string {
  return [...articles.values()]
    .map(({ words }) => {
      const text = words.get(locale);
      const body = text?.nodes.filter(({ node }) => node.type === 'root').map(({ node }) => textOf(node)) ?? [];
      return fold([text?.words?.title ?? '', text?.words?.answer ?? '', ...(text?.words?.symptoms ?? []), ...body].join('\n'));
    })
    .join('\n');
}

function checkArticles(tree: ContentTree): Problem[] {
  const { intents, golden } = tree;
  const known = publishedArticles(tree);
  const what = 'an article that is published';
  return [
    ...Object.entries(intents.data ?? {}).flatMap(([id, { article }]) => missing(intents.file, intents.placeOf([id, 'article']), article, known, what)),
    ...[...golden.values()].flatMap(({ file, placeOf, data = [] }) =>
      data.flatMap(({ answers }, index) => answers.flatMap((id, at) => missing(file, placeOf([index, 'answers', at]), id, known, what))),
    ),
  ];
}
