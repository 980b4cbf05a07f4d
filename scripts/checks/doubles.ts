import { type Locale, locales } from '../../src/languages.ts';
import { blocksOf, wordsIn } from './body-text.ts';
import type { ContentTree } from './content-tree.ts';
import type { MdxFile } from './mdx-file.ts';
import { type Place, type Problem, quote } from './problem.ts';

/**
 * How many words in a row make a run, and the most of an article's runs that may stand in another one, too. The runs of a text are long
 * enough that set phrases are none; those of an answer are shorter, as an answer is. Of our own texts, the two that are most alike, on a
 * new e-mail address and a new phone number, share a sixth, and all others less than a tenth.
 */
const text = { run: { en: 5, 'zh-cn': 8 } satisfies Record<Locale, number>, most: 0.2, what: 'a text' };
const answer = { run: { en: 2, 'zh-cn': 3 } satisfies Record<Locale, number>, most: 0.4, what: 'an answer' };

/**
 * No two articles say nearly the same. What counts is the share of the shorter one, so that an article which a longer one swallows is
 * found, too. A. Broder: On the resemblance and containment of documents. SEQUENCES 1997, 21–29.
 */
export function checkDoubles({ articles }: ContentTree): Problem[] {
  return locales.flatMap((locale) => {
    const texts = [...articles.values()].flatMap(({ words }) => words.get(locale) ?? []);
    const answers = texts.map((file) => ({ file, parts: [{ text: file.words?.answer ?? '', place: file.placeOf(['answer']) }] }));
    const bodies = texts.map((file) => ({ file, parts: blocksOf(file) }));
    return [...doublesAmong(answers, answer.run[locale], answer), ...doublesAmong(bodies, text.run[locale], text)];
  });
}

function doublesAmong(sources: readonly Source[], size: number, { most, what }: { most: number; what: string }): Problem[] {
  const texts = sources.map((source) => ({ ...source, runs: runsOf(source.parts.map((part) => part.text).join('\n'), size) }));
  return mostAlike(texts.map(({ runs }) => runs)).flatMap(({ index, other, share }) => {
    const [own, first] = [texts[index], texts[other]];
    if (!own || !first || share <= most) return [];
    const part = own.parts.find((each) => runsOf(each.text, size).intersection(first.runs).size > 0) ?? own.parts[0];
    return [
      {
        file: own.file.file,
        ...(part?.place ?? own.file.placeOf([])),
        expected: `${what} of its own`,
        found: `${Math.round(share * 100)} % of it in ${first.file.file}, too, such as ${quote(part?.text)}`,
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

/** Every so many words in a row. */
function runsOf(words: string, size: number): Set<string> {
  const list = wordsIn(words);
  const runs = new Set<string>();
  for (let start = 0; start + size <= list.length; start += 1) runs.add(list.slice(start, start + size).join(' '));
  return runs;
}

type Source = { file: MdxFile; parts: readonly { text: string; place: Place }[] };
