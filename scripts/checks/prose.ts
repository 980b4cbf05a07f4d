import type { Locale } from '../../src/languages.ts';
import type { ContentTree } from './content-tree.ts';
import { type Located, type MdxFile, textOf } from './mdx-file.ts';
import { type Problem, quote } from './problem.ts';

/** The most words of an English sentence, the most Han characters of a Chinese one. */
const longest = { en: 25, 'zh-cn': 45 } satisfies Record<Locale, number>;
/** The most sentences of an answer. */
const answerSentences = 2;

/** What the writer's guide asks of the text itself: outline, the name of the exchange, the length of sentences. */
export function checkProse({ articles, site }: ContentTree): Problem[] {
  const brands = Object.values(site.data?.brand ?? {});
  return [...articles.values()].flatMap(({ words }) =>
    [...words].flatMap(([locale, text]) => [
      ...outline(text),
      ...text.nodes.flatMap((located) => [
        ...brandIn(text, located, brands),
        ...starsIn(text, located),
        ...headersIn(text, located),
        ...longIn(text, located, locale),
      ]),
      ...head(text, locale, brands),
    ]),
  );
}

/** Headings begin at the second level and never skip one. */
function outline({ file, nodes }: MdxFile): Problem[] {
  let level = 1;
  return nodes.flatMap(({ node, place }) => {
    if (node.type !== 'heading') return [];
    const before = level;
    level = node.depth;
    if (node.depth === 1) return [{ file, ...place, expected: 'headings from ## on, as the title is the first', found: '#' }];
    return node.depth > before + 1
      ? [{ file, ...place, expected: `${'#'.repeat(before + 1)} below ${'#'.repeat(before)}`, found: '#'.repeat(node.depth) }]
      : [];
  });
}

/** Code may name the exchange, as its interface does; everything else asks `content/site.yaml`. */
function brandIn({ file }: MdxFile, { node, place }: Located, brands: readonly string[]): Problem[] {
  const brand = node.type === 'text' ? brands.find((name) => node.value.includes(name)) : undefined;
  return brand
    ? [{ file, ...place, expected: '<Brand /> or “we”', found: `the name ${quote(brand)}`, cure: 'The name stands once, in content/site.yaml.' }]
    : [];
}

/** Stars that are left in a text are bold that Markdown did not take for bold. */
function starsIn({ file }: MdxFile, { node, place }: Located): Problem[] {
  if (node.type !== 'text' || !node.value.includes('**') || /\*\*[^*\n]+\*\*/.test(node.value)) return [];
  return [{ file, ...place, expected: 'bold that Markdown can read', found: quote(node.value), cure: 'Put punctuation outside of the stars: **注意**：…' }];
}

/** A screen reader says the head of a column with every cell below it. */
function headersIn({ file }: MdxFile, { node, place }: Located): Problem[] {
  if (node.type !== 'table') return [];
  const isEmpty = node.children[0]?.children.some((cell) => textOf(cell).trim() === '' && cell.children.length === 0);
  return isEmpty ? [{ file, ...place, expected: 'a word at the head of every column', found: 'an empty cell' }] : [];
}

function longIn({ file }: MdxFile, { node, place }: Located, locale: Locale): Problem[] {
  return node.type === 'paragraph' ? tooLong(textOf(node), locale).map((rest) => ({ file, ...place, ...rest })) : [];
}

function head({ file, words, placeOf }: MdxFile, locale: Locale, brands: readonly string[]): Problem[] {
  if (!words) return [];
  const { title, answer, symptoms } = words;
  const twice = symptoms.flatMap((symptom, index) =>
    symptoms.indexOf(symptom) < index ? [{ file, ...placeOf(['symptoms', index]), expected: 'each symptom once', found: `${quote(symptom)} again` }] : [],
  );
  const named = (['title', 'answer'] as const).flatMap((field) => {
    const brand = brands.find((name) => words[field].includes(name));
    return brand
      ? [{ file, ...placeOf([field]), expected: '“we” instead of the name', found: quote(brand), cure: 'The name stands once, in content/site.yaml.' }]
      : [];
  });
  const count = sentencesOf(answer, locale).length;
  const many = count > answerSentences ? [{ file, ...placeOf(['answer']), expected: `at most ${answerSentences} sentences`, found: `${count}` }] : [];
  return [
    ...twice,
    ...named,
    ...many,
    ...tooLong(title, locale).map((rest) => ({ file, ...placeOf(['title']), ...rest })),
    ...tooLong(answer, locale).map((rest) => ({ file, ...placeOf(['answer']), ...rest })),
  ];
}

/** The sentences of a text that are longer than a reader on a phone takes in. */
export function tooLong(text: string, locale: Locale): Pick<Problem, 'expected' | 'found' | 'cure'>[] {
  return thoughtsOf(text, locale).flatMap((sentence) => {
    const size = locale === 'en' ? sentence.split(/\s+/).filter(Boolean).length : (sentence.match(/\p{Script=Han}/gu)?.length ?? 0);
    if (size <= longest[locale]) return [];
    return [
      {
        expected: `sentences of at most ${longest[locale]} ${locale === 'en' ? 'words' : 'characters'}`,
        found: `${size}: ${quote(sentence.trim())}`,
        cure: 'Make two of it.',
      },
    ];
  });
}

/** The sentences of a text. A quotation in the middle, such as “Lost it?” here, ends no sentence. */
export function sentencesOf(text: string, locale: Locale): string[] {
  return split(text, locale === 'en' ? /(?<=[.!?]["”’)]?)\s+(?!\p{Ll})/u : /[。！？](?!”)|\n/);
}

/** A colon or a semicolon ends a thought: what follows is read on its own. */
function thoughtsOf(text: string, locale: Locale): string[] {
  return split(text, locale === 'en' ? /(?<=[.!?:;]["”’)]?)\s+/ : /[。！？；：\n]/);
}

function split(text: string, border: RegExp): string[] {
  return text.split(border).filter((part) => part.trim() !== '');
}
