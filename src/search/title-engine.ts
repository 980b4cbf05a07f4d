import { judge } from './evidence.ts';
import { isHan, isPair } from './han.ts';
import type { Term } from './pieces.ts';
import type { Met } from './rank.ts';
import { titleIndex } from './title-index.ts';
import { type Understand, understander } from './understand.ts';
import type { KnownArticle, Vocabulary } from './vocabulary.ts';

/** How much a word counts where it stands. */
const boost = { title: 3, asked: 2, codes: 6 };

/** What counts that occurs nowhere, as a part of what a rare word counts: of numbers every question has its own, of pairs many are no words. */
const strange = { word: 0.9, number: 0.2, pair: 0.1 };

/**
 * The small engine: titles, what people ask, and error codes of every article, in memory. It is built from a vocabulary in a few
 * milliseconds and answers at once.
 */
export function titleEngine(vocabulary: Vocabulary): TitleEngine {
  const { articles } = vocabulary;
  const evidenceOf = judge(vocabulary.everyday);
  // The page of an error code is titled by its number and its name: who explains the code is found by both.
  const codeNames = new Map(articles.flatMap(({ kind, title, codes: [code = ''] }) => (kind === 'code' ? [[code, title.toLowerCase().split(' ')]] : [])));
  const documents = articles.map(({ codes, phrases: [title = [], ...asked] }) => {
    return { title, asked: asked.flat(), codes: codes.flatMap((code) => codeNames.get(code) ?? [code]) };
  });
  const index = titleIndex(documents, boost);
  const understand = understander(vocabulary, (pair) => index.countOf(pair) > 0);
  // A word that occurs nowhere tells that something else was meant – but less than one that occurs; of Han it is often no word at all.
  const rarities = new Map<string, number>();
  const workOutRarity = (word: string) => {
    const count = index.countOf(word);
    if (count > 0) return Math.log(1 + documents.length / count);
    return Math.log(1 + documents.length / 2) * (isHan(word) ? strange.pair : /^\d/.test(word) ? strange.number : strange.word);
  };
  const rarity = (word: string) => {
    const known = rarities.get(word) ?? workOutRarity(word);
    rarities.set(word, known);
    return known;
  };
  const weigh = (words: readonly string[]) => words.reduce((sum, word) => sum + rarity(word), 0);
  const measurer = (terms: readonly Term[]) => {
    const total = weigh(wordsOf(terms));
    const said = countMet(terms);
    const inPairs = terms.some(isNeighbours);
    return (found: readonly Term[]): Met => {
      const met = countMet(found);
      return { share: weigh(wordsOf(found)) / total, met, part: met / said, inPairs, evidence: evidenceOf(terms, found) };
    };
  };
  return {
    understand,
    measurer,
    search: (terms) => {
      const asked = wordsOf(terms);
      const total = weigh(asked);
      const measure = measurer(terms);
      const likeness = (phrase: readonly string[]) => (2 * weigh(asked.filter((word) => phrase.includes(word)))) / (total + weigh(phrase));
      return index.search(asked).flatMap(({ document, score, words }) => {
        const article = articles[document];
        const like = Math.max(...(article?.phrases ?? []).map(likeness));
        return article ? [{ article, score, ...measure(terms.filter(({ word }) => words.has(word))), like }] : [];
      });
    },
  };
}

export type TitleEngine = {
  understand: Understand;
  /** Measures how much of a question its words that were found are. */
  measurer(terms: readonly Term[]): (found: readonly Term[]) => Met;
  search(terms: readonly Term[]): TitleHit[];
};

function wordsOf(terms: readonly Term[]): string[] {
  return terms.map(({ word }) => word);
}

/** How many words of a question were met; two pairs of Han characters make about one. */
function countMet(terms: readonly Term[]): number {
  return terms.reduce((sum, term) => sum + (isNeighbours(term) ? 0.5 : 1), 0);
}

/** Whether a term is no word of a concept, but two neighbours in a text. */
function isNeighbours({ word, typed }: Term): boolean {
  return word === typed && isPair(word);
}

/**
 * An article with its score, how much of the question stands in it, and how like, from 0 to 1, the question is to its title or to the
 * nearest of the ways in which people ask for it.
 */
export type TitleHit = Met & { article: KnownArticle; score: number; like: number };
