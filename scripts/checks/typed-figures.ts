import { formatFigure } from '../../src/article/numbers.ts';
import { languageOf, type Locale, locales } from '../../src/languages.ts';
import { coinFigures } from '../../src/model/coin-figures.ts';
import type { units } from '../../src/model/figure.ts';
import type { ContentTree } from './content-tree.ts';
import { type Located, type MdxFile, textOf } from './mdx-file.ts';
import { type Problem, quote } from './problem.ts';

/**
 * Units by which no figure is known again: a percentage or a multiple in a text is arithmetic more often than a rule of ours, and a
 * bare number tells nothing.
 */
const mute: ReadonlySet<Unit> = new Set(['percent', 'times', 'multiple', 'items']);
/** The numbers of an example are invented. */
const example = { en: /\bexample\b/i, 'zh-cn': /例/ } satisfies Record<Locale, RegExp>;

/** A figure stands once: typed into a text of its own category, it would stay behind when it changes. */
export function checkTypedFigures(tree: ContentTree): Problem[] {
  const byCategory = Map.groupBy(tree.articles.values(), ({ id }) => id.split('/')[0] ?? '');
  return [...byCategory].flatMap(([category, articles]) =>
    locales.flatMap((locale) => {
      const figures = figuresFor(category, locale, tree);
      const texts = articles.flatMap(({ words }) => words.get(locale) ?? []);
      return texts.flatMap((text) => outsideExamples(text, locale).flatMap((located) => typedIn(text, located, figures)));
    }),
  );
}

function typedIn({ file }: MdxFile, { node, place }: Located, figures: readonly Known[]): Problem[] {
  if (node.type !== 'text') return [];
  const found = figures.filter(({ pattern }) => pattern.test(node.value));
  if (found.length === 0) return [];
  const ids = found.map(({ id }) => `<Fact id="${id}" />`).join(' or ');
  return [
    {
      file,
      ...place,
      expected: ids,
      found: quote(found[0]?.text),
      cure: 'A figure of ours stands once, in content/facts/. If another is meant, say so in other words, or call it an example.',
    },
  ];
}

/** Nodes outside of examples: a heading that names one speaks for all below it, a paragraph for itself. */
function outsideExamples({ nodes }: MdxFile, locale: Locale): Located[] {
  let isExample = false;
  let until = -1;
  return nodes.filter(({ node }) => {
    if (node.type === 'heading') isExample = example[locale].test(textOf(node));
    const { start, end } = node.position ?? {};
    if (node.type === 'paragraph' && example[locale].test(textOf(node))) until = end?.offset ?? -1;
    return !isExample && (start?.offset ?? 0) >= until;
  });
}

/** The figures of a category, and those of coins, as a text of the language would say them. */
function figuresFor(category: string, locale: Locale, { figures, coins, networks, words }: ContentTree): Known[] {
  const { units: unitWords } = words.get(locale)?.data ?? {};
  if (!unitWords) return [];
  const own = Object.entries(figures.get(category)?.data ?? {}).map(([key, figure]) => ({ ...figure, id: `${category}/${key}` }));
  // An amount in a network's own coin may be a rule of the network, such as the 1 XRP that an account must hold.
  const ownCoins = new Set(Object.values(networks.data ?? {}).map((network) => network.coins[0]));
  const ofTokens = coinFigures(coins.data ?? {}, networks.data ?? {})
    .filter(({ coin }) => !ownCoins.has(coin))
    .map((figure) => ({ ...figure, unit: 'coin' as const }));
  return [...own, ...ofTokens]
    .filter(({ unit }) => !mute.has(unit))
    .map((figure) => {
      const text = formatFigure(figure, unitWords, languageOf(locale).tag);
      return { id: figure.id, text, pattern: patternOf(text) };
    });
}

/** The same text with or without its spaces, and not as a part of a longer number, a range or a word. */
function patternOf(text: string): RegExp {
  const escaped = text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s?`);
  return new RegExp(String.raw`(?<![\d.,–-])${escaped}(?![\w/])`, 'u');
}

type Unit = (typeof units)[number];
type Known = { id: string; text: string; pattern: RegExp };
