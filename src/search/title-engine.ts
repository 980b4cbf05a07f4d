import MiniSearch from 'minisearch';
import { judge } from './evidence.ts';
import { pairsIn } from './packed-text.ts';
import type { Term } from './pieces.ts';
import type { Met } from './rank.ts';
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
  const hanTerms = new Set(articles.flatMap(({ phrases }) => phrases.flat().filter((term) => term > '\x7f')));
  const understand = understander(vocabulary, new Set([...hanTerms].flatMap(pairsIn)));
  // The index is a tree of characters, and each step down it looks through all that follow: in Han a thousand. A number in the place of
  // such a term lets a phone build it in less than half the time.
  const numbers = new Map([...hanTerms].map((term, index) => [term, `:${index.toString(36)}`]));
  const keyOf = (term: string) => numbers.get(term) ?? term;
  // The page of an error code is titled by its number and its name: who explains the code is found by both.
  const codeNames = new Map(articles.flatMap(({ kind, title, codes: [code = ''] }) => (kind === 'code' ? [[code, title.toLowerCase().split(' ')]] : [])));
  const documents = articles.map(({ codes, phrases: [title = [], ...asked] }, id) => {
    return { id, title, asked: asked.flat(), codes: codes.flatMap((code) => codeNames.get(code) ?? [code]) };
  });
  const engine = new MiniSearch<(typeof documents)[number]>({
    fields: Object.keys(boost),
    // The words are terms already.
    extractField: (document, field) => (field === 'id' ? String(document.id) : ((document as Record<string, unknown>)[field] as string[]).join('\n')),
    tokenize: (text) => text.split('\n'),
    processTerm: keyOf,
  });
  engine.addAll(documents);
  const counts = new Map<string, number>();
  for (const { title, asked, codes } of documents) {
    for (const word of new Set([...title, ...asked, ...codes])) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  // A word that occurs nowhere tells that something else was meant – but less than one that occurs; of Han it is often no word at all.
  const rarity = (word: string) => {
    const count = counts.get(word);
    if (count !== undefined) return Math.log(1 + documents.length / count);
    return Math.log(1 + documents.length / 2) * (/^\p{Script=Han}/u.test(word) ? strange.pair : /^\d/.test(word) ? strange.number : strange.word);
  };
  const weigh = (words: readonly string[]) => words.reduce((sum, word) => sum + rarity(word), 0);
  const measurer = (terms: readonly Term[]) => {
    const total = weigh(wordsOf(terms));
    const said = countMet(terms);
    const inPairs = terms.some(isPair);
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
      const query = { combineWith: 'OR' as const, queries: asked };
      return engine.search(query, { boost, prefix: (term) => /^[a-z]{4,}$/.test(term) }).flatMap(({ id, score, queryTerms }) => {
        const article = articles[Number(id)];
        const matched = new Set(queryTerms);
        const like = Math.max(...(article?.phrases ?? []).map(likeness));
        const met = measure(terms.filter(({ word }) => matched.has(keyOf(word))));
        return article ? [{ article, score, ...met, like }] : [];
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
  return terms.reduce((sum, term) => sum + (isPair(term) ? 0.5 : 1), 0);
}

/** Whether a term is no word of a concept, but two neighbours in a text. */
function isPair({ word, typed }: Term): boolean {
  return word === typed && /^\p{Script=Han}{2}$/u.test(word);
}

/**
 * An article with its score, how much of the question stands in it, and how like, from 0 to 1, the question is to its title or to the
 * nearest of the ways in which people ask for it.
 */
export type TitleHit = Met & { article: KnownArticle; score: number; like: number };
