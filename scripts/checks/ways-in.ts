import { locales } from '../../src/languages.ts';
import type { ArticleFiles, ContentTree } from './content-tree.ts';
import type { Located } from './mdx-file.ts';
import type { Problem } from './problem.ts';
import { textsAt } from './yaml-file.ts';

/** Other articles that must lead to each one, beside its category, which lists it. */
const fewest = 2;

/**
 * Readers come from other articles: at least two lead to each, by a link in their text or in `related`. A link counts where it stands in
 * every language. Flows, notices and the search lead to articles, too, but only who asks them comes by there: they do not count.
 */
export function checkWaysIn({ articles }: ContentTree): Problem[] {
  const published = [...articles.values()].filter(({ yaml }) => yaml && !yaml.data?.draft);
  const targets = new Map(published.map((article) => [article.id, targetsOf(article)]));
  return published.flatMap(({ id, yaml }) => {
    const from = [...targets].flatMap(([other, leadsTo]) => (other !== id && leadsTo.has(id) ? [other] : []));
    if (!yaml || from.length >= fewest) return [];
    return [
      {
        file: yaml.file,
        ...yaml.placeOf([]),
        expected: `${fewest} other articles or more that lead here, in their text in every language or in “related”`,
        found: from.join(', ') || 'none',
        cure: 'Ask which readers need it next, and link to it where they are.',
      },
    ];
  });
}

/** The articles to which one leads. */
function targetsOf({ yaml, words }: ArticleFiles): Set<string> {
  const [first = new Set<string>(), ...others] = locales.map((locale) => linksOf(words.get(locale)?.nodes ?? []));
  return new Set([...(yaml ? textsAt(yaml, 'related') : []), ...others.reduce((common, links) => common.intersection(links), first)]);
}

function linksOf(nodes: readonly Located[]): Set<string> {
  return new Set(nodes.flatMap(({ node }) => (node.type === 'link' ? [node.url.replace(/#.*/, '').replaceAll(/^\/|\/$/g, '')] : [])));
}
