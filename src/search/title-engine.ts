import MiniSearch from 'minisearch';
import { pairsIn, unpackPhrase } from './packed-phrase.ts';
import type { Term } from './pieces.ts';
import { type Understand, understander } from './understand.ts';
import type { KnownArticle, Vocabulary } from './vocabulary.ts';

/** How much a word counts where it stands. */
const boost = { title: 3, asked: 2, codes: 6 };

/** What words count that occur nowhere, as a part of what a rare one counts. */
const strangeWord = 0.9;
const strangePair = 0.2;

/**
 * The small engine: titles, what people ask, and error codes of every article, in memory. It is built from a vocabulary in a few
 * milliseconds and answers at once.
 */
export function titleEngine(vocabulary: Vocabulary): TitleEngine {
  const targets = new Set(vocabulary.concepts.map(([target]) => target));
  const phrases = vocabulary.articles.map((article) => article.phrases.map((phrase) => unpackPhrase(phrase, targets)));
  const understand = understander(vocabulary, new Set(phrases.flat(2).flatMap((term) => pairsIn(term))));
  const documents = vocabulary.articles.map(({ codes }, id) => {
    const [title = [], ...asked] = phrases[id] ?? [];
    return { id, title, asked: asked.flat(), codes };
  });
  const engine = new MiniSearch<(typeof documents)[number]>({
    fields: Object.keys(boost),
    // The words are terms already.
    extractField: (document, field) => (field === 'id' ? String(document.id) : ((document as Record<string, unknown>)[field] as string[]).join('\n')),
    tokenize: (text) => text.split('\n'),
    processTerm: (term) => term,
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
    return Math.log(1 + documents.length / 2) * (/^\p{Script=Han}/u.test(word) ? strangePair : strangeWord);
  };
  const weigh = (words: readonly string[]) => words.reduce((sum, word) => sum + rarity(word), 0);
  return {
    understand,
    weigh,
    search: (terms) => {
      const asked = terms.map(({ word }) => word);
      const total = weigh(asked);
      const likeness = (phrase: readonly string[]) => (2 * weigh(asked.filter((word) => phrase.includes(word)))) / (total + weigh(phrase));
      const query = { combineWith: 'OR' as const, queries: asked };
      return engine.search(query, { boost, prefix: (term) => /^[a-z]{4,}$/.test(term) }).flatMap(({ id, score, queryTerms }) => {
        const article = vocabulary.articles[Number(id)];
        const matched = new Set(queryTerms);
        const share = weigh(asked.filter((word) => matched.has(word))) / total;
        const like = Math.max(...(phrases[Number(id)] ?? []).map(likeness));
        const met = countMet(terms.filter(({ word }) => matched.has(word)));
        return article ? [{ article, score, share, met, like }] : [];
      });
    },
  };
}

export type TitleEngine = {
  understand: Understand;
  /** How much words tell together: the rarer, the more. */
  weigh(words: readonly string[]): number;
  search(terms: readonly Term[]): TitleHit[];
};

/** How many words of a question were met; two pairs of Han characters make about one. */
export function countMet(terms: readonly Term[]): number {
  return terms.reduce((sum, { word, typed }) => sum + (word === typed && /^\p{Script=Han}{2}$/u.test(word) ? 0.5 : 1), 0);
}

/**
 * An article with its score; the share, from 0 to 1, of what the question says that stands in it; how many words that are; and how like, from 0 to 1, the
 * question is to its title or to the nearest of the ways in which people ask for it.
 */
export type TitleHit = { article: KnownArticle; score: number; share: number; met: number; like: number };
