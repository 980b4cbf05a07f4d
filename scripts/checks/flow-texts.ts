import { type Locale, locales } from '../../src/languages.ts';
import type { Flow, FlowText } from '../../src/model/flow.ts';
import { parseInline, type Piece } from '../../src/self-service/inline.ts';
import type { ContentTree } from './content-tree.ts';
import { type Problem, quote, suggest } from './problem.ts';
import { tooLong } from './prose.ts';
import { factsOfNetworks, figureIds } from './references.ts';

/** A figure that was typed: digits with one of our units after them. */
const figure = /\d[\d,.–-]*\s?(?:USDT|seconds?|minutes?|hours?|(?:business )?days?|months?|秒|分钟|小时|天|个工作日|个月)/;
const guide = 'The forms are {file/key}, **words** and [words](category/article).';

/**
 * The texts of flows: every fact and link that they name is there, both languages name the same, no figure and no name of the
 * exchange is typed, and no sentence is too long.
 */
export function checkFlowTexts(tree: ContentTree): Problem[] {
  const targets = targetsOf(tree);
  const brands = Object.values(tree.site.data?.brand ?? {});
  return [...tree.flows.values()].flatMap(({ file, data, placeOf }) =>
    (data ? textsOf(data) : []).flatMap(({ path, text }) => {
      const at = (locale: Locale) => (mistake: Mistake) => ({ file, ...placeOf([...path, locale]), ...mistake });
      return [
        ...locales.flatMap((locale) => [...checkText(text[locale], brands, targets), ...tooLong(text[locale], locale)].map(at(locale))),
        ...compare(text).map(at('zh-cn')),
      ];
    }),
  );
}

function checkText(text: string, brands: readonly string[], targets: Targets): Mistake[] {
  const brand = brands.find((name) => text.includes(name));
  const typed = figure.exec(text)?.[0];
  return [
    ...parseInline(text).flatMap((piece) => checkPiece(piece, targets)),
    ...(brand ? [{ expected: '{brand/name} or “we”', found: `the name ${quote(brand)}`, cure: 'The name stands once, in content/site.yaml.' }] : []),
    ...(typed ? [{ expected: 'a figure of content/facts/ as {file/key}', found: `the figure ${quote(typed)}`, cure: 'A figure stands once.' }] : []),
  ];
}

function checkPiece(piece: Piece, { facts, links }: Targets): Mistake[] {
  if (piece.kind === 'fact' && !facts.includes(piece.id)) return absent('a value of content/facts/', piece.id, facts);
  if (piece.kind === 'link' && !links.includes(piece.to)) return absent('an article, a channel, a flow or an error code', piece.to, links);
  if (piece.kind !== 'text') return [];
  const sign = /[{}[\]]|\*\*/.exec(piece.text)?.[0];
  return sign ? [{ expected: 'one of the forms that a flow knows', found: `${quote(sign)} in ${quote(piece.text.trim())}`, cure: guide }] : [];
}

function absent(expected: string, id: string, known: readonly string[]): Mistake[] {
  const cure = suggest(id, known);
  return [{ expected, found: `${quote(id)}, which does not exist`, ...(cure && { cure }) }];
}

/** A fact or a link that only one language has is something that the other does not say. */
function compare(text: FlowText): Mistake[] {
  const [first = '', second = ''] = locales.map((locale) =>
    parseInline(text[locale])
      .flatMap((piece) => (piece.kind === 'fact' ? [piece.id] : piece.kind === 'link' ? [piece.to] : piece.kind === 'brand' ? [`brand/${piece.part}`] : []))
      .sort()
      .join(', '),
  );
  return first === second ? [] : [{ expected: `the same facts and links in every language: ${first || 'none'}`, found: second || 'none' }];
}

function textsOf({ title, summary, questions, outcomes }: Flow): { path: string[]; text: FlowText }[] {
  const ofQuestions = Object.entries(questions).flatMap(([id, { ask, help, choices }]) => [
    { path: ['questions', id, 'ask'], text: ask },
    { path: ['questions', id, 'help'], text: help },
    ...Object.entries(choices).flatMap(([choice, { text, hint }]) => [
      { path: ['questions', id, 'choices', choice, 'text'], text },
      { path: ['questions', id, 'choices', choice, 'hint'], text: hint },
    ]),
  ]);
  const ofOutcomes = Object.entries(outcomes).flatMap(([id, outcome]) => [
    ...(['title', 'time', 'cannot'] as const).map((field) => ({ path: ['outcomes', id, field], text: outcome[field] })),
    ...outcome.do.map((text, index) => ({ path: ['outcomes', id, 'do', String(index)], text })),
  ]);
  const all = [{ path: ['title'], text: title }, { path: ['summary'], text: summary }, ...ofQuestions, ...ofOutcomes];
  return all.flatMap(({ path, text }) => (text ? [{ path, text }] : []));
}

function targetsOf(tree: ContentTree): Targets {
  const { articles, channels, flows, apiErrors } = tree;
  const ids = (data: Record<string, unknown> | undefined) => Object.keys(data ?? {});
  return {
    facts: [...figureIds(tree), ...factsOfNetworks(tree)],
    links: [
      ...[...articles.values()].filter(({ yaml }) => !yaml?.data?.draft).map(({ id }) => id),
      ...ids(channels.data).map((id) => `channel/${id}`),
      ...[...flows.keys()].map((id) => `fix/${id}`),
      'api/errors',
      ...ids(apiErrors.data).map((code) => `api/errors/${code}`),
    ],
  };
}

type Targets = { facts: string[]; links: string[] };
type Mistake = Pick<Problem, 'expected' | 'found' | 'cure'>;
