import { type Block, blocksOf, wordsIn } from './body-text.ts';
import type { ContentTree } from './content-tree.ts';
import { type Problem, quote } from './problem.ts';
import { sentencesOf } from './prose.ts';

/** The school year whose pupils read an English article with ease. A reader who is worried reads no better than that. */
const highest = 8;

/**
 * The reading grade of English texts by the Coleman–Liau index, 0.0588 L − 0.296 S − 15.8, where L is letters and S sentences in a
 * hundred words. It needs no dictionary of syllables; and, as it weighs long words most, it is stricter with us than Flesch–Kincaid or
 * the Automated Readability Index: sentences are short already, so what is left to make a text hard is its words.
 * M. Coleman, T. L. Liau: A computer readability formula designed for machine scoring. Journal of Applied Psychology 60 (1975), 283–284.
 */
export function checkReadingGrade({ articles }: ContentTree): Problem[] {
  return [...articles.values()].flatMap(({ words }) => {
    const text = words.get('en');
    // Headings, cells and captions are no sentences: they would only make a text look easier.
    const paragraphs = text
      ? blocksOf(text)
          .filter(({ kind }) => kind === 'paragraph')
          .map(measure)
      : [];
    const [hardest] = paragraphs.toSorted((a, b) => excess(b) - excess(a));
    if (!text || !hardest || excess(sum(paragraphs)) <= 0) return [];
    return [
      {
        file: text.file,
        ...hardest.place,
        expected: `a text for grade ${highest} or below`,
        found: `grade ${gradeOf(sum(paragraphs)).toFixed(1)}, most of all by ${quote(hardest.text)}`,
        cure: 'Take shorter words, and make two of a sentence.',
      },
    ];
  });
}

function measure({ text, place }: Block) {
  const words = wordsIn(text);
  return { text, place, letters: words.join('').replaceAll(/['’-]/g, '').length, words: words.length, sentences: sentencesOf(text, 'en').length };
}

function gradeOf({ letters, words, sentences }: Size): number {
  return (5.88 * letters - 29.6 * sentences) / words - 15.8;
}

/** How far a part drives its text above the bound, in hundredths of a grade times words: above 0 where its own grade is too high. */
function excess(size: Size): number {
  return (gradeOf(size) - highest) * size.words;
}

function sum(sizes: readonly Size[]): Size {
  const total = (key: keyof Size) => sizes.reduce((before, size) => before + size[key], 0);
  return { letters: total('letters'), words: total('words'), sentences: total('sentences') };
}

type Size = { letters: number; words: number; sentences: number };
