import { type Locale, locales } from '../../src/languages.ts';
import { blocksOf, wordsIn } from './body-text.ts';
import type { ContentTree } from './content-tree.ts';
import type { MdxFile } from './mdx-file.ts';
import { type Place, type Problem, quote } from './problem.ts';
import { madeOnce } from './remembered.ts';

/**
 * What may not be double, and the most of it that may stand in another article, too, counted in runs: so many words in a row, or Han
 * characters. Runs of a text are too long for set phrases; those of an answer are shorter, as it is. Of our own texts the two most alike,
 * on a new e-mail address and on a new phone number, share a sixth, all others less than a tenth; of our own answers, less than a third.
 */
const kinds: readonly Kind[] = [
  { what: 'an answer', most: 0.4, read: { en: readerOf(answerIn, 2), 'zh-cn': readerOf(answerIn, 3) } },
  { what: 'a text', most: 0.2, read: { en: readerOf(blocksOf, 5), 'zh-cn': readerOf(blocksOf, 8) } },
];

/**
 * No two articles say nearly the same. What counts is the share of the shorter one, so that an article which a longer one swallows is
 * found, too. A. Broder: On the resemblance and containment of documents. SEQUENCES 1997, 21–29.
 */
export function checkDoubles({ articles }: ContentTree): Problem[] {
  return locales.flatMap((locale) => {
    const files = [...articles.values()].flatMap(({ words }) => words.get(locale) ?? []);
    return kinds.flatMap(({ what, most, read }) => doublesAmong(files.map(read[locale]), what, most));
  });
}

function doublesAmong(texts: readonly Text[], what: string, most: number): Problem[] {
  return mostAlike(texts.map(({ runs }) => runs)).flatMap(({ index, other, share }) => {
    const [own, first] = [texts[index], texts[other]];
    if (!own || !first || share <= most) return [];
    const part = own.parts.find(({ text }) => runsOf(text, own.size).intersection(first.runs).size > 0) ?? own.parts[0];
    if (!part) return [];
    return [
      {
        file: own.file,
        ...part.place,
        expected: `${what} of its own`,
        found: `${Math.round(share * 100)} % of it in ${first.file}, too, such as ${quote(part.text)}`,
        cure: 'Say it in one of the two and link to it there, or make one article of both.',
      },
    ];
  });
}

/** For each list of runs the earlier one with which it shares most, as a share of the shorter of the two. */
function mostAlike(lists: readonly ReadonlySet<string>[]): { index: number; other: number; share: number }[] {
  const owners = new Map<string, number[]>();
  return lists.flatMap((runs, index) => {
    const shared = new Map<number, number>();
    for (const run of runs) {
      const before = owners.get(run);
      if (!before) {
        owners.set(run, [index]);
        continue;
      }
      for (const other of before) shared.set(other, (shared.get(other) ?? 0) + 1);
      before.push(index);
    }
    const alike = [...shared].map(([other, count]) => ({ index, other, share: count / Math.min(runs.size, lists[other]?.size ?? 0) }));
    return alike.sort((a, b) => b.share - a.share).slice(0, 1);
  });
}

function readerOf(partsOf: (file: MdxFile) => readonly Part[], size: number): (file: MdxFile) => Text {
  return madeOnce((file) => {
    const parts = partsOf(file);
    return { file: file.file, parts, size, runs: runsOf(parts.map(({ text }) => text).join('\n'), size) };
  });
}

function answerIn({ words, placeOf }: MdxFile): readonly Part[] {
  return words ? [{ text: words.answer, place: placeOf(['answer']) }] : [];
}

/** Every so many words in a row. */
function runsOf(text: string, size: number): Set<string> {
  const words = wordsIn(text);
  const runs = new Set<string>();
  for (let start = 0; start + size <= words.length; start += 1) runs.add(words.slice(start, start + size).join(' '));
  return runs;
}

type Kind = { what: string; most: number; read: Record<Locale, (file: MdxFile) => Text> };
type Part = { text: string; place: Place };
type Text = { file: string; parts: readonly Part[]; size: number; runs: ReadonlySet<string> };
