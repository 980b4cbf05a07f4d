import type { TitleHit } from './title-engine.ts';
import type { KnownArticle } from './vocabulary.ts';

/**
 * What of a question an article must hold to be an answer at all: below it the words met by chance. In a long question, as worried
 * people ask, much is said around the matter; there several words that meet are enough.
 */
const enough = { share: 0.38, words: 3, shareOfMany: 0.22 };
/** How much each finding counts. */
const weights = { title: 0.55, text: 0.25, like: 1 };
/** A word's meaning is rarely what somebody with a problem wants, a video less than the article; the page of a code that was typed always is. */
const kinds = { article: 1, code: 1.5, term: 0.4, video: 0.8 } satisfies Record<KnownArticle['kind'], number>;

/**
 * Joins both engines' findings, the best first. Each score counts as far as the article holds what was asked – its share,
 * squared, so that half an answer is a quarter of one – and an article that people ask for in such words comes before one that
 * has them somewhere. What holds too little is no answer: nothing is found where nothing is.
 */
export function rank(titles: readonly TitleHit[], texts: readonly TextHit[]): Ranked[] {
  const bestTitle = Math.max(...titles.map(({ score }) => score), 1e-9);
  const bestText = Math.max(...texts.map(({ score }) => score), 1e-9);
  const articles = new Map([...titles, ...texts].map(({ article }) => [article.url, article]));
  return [...articles.values()]
    .map((article) => {
      const title = titles.find((hit) => hit.article.url === article.url);
      const text = texts.find((hit) => hit.article.url === article.url);
      const parts = {
        title: weights.title * ((title?.score ?? 0) / bestTitle) * (title?.share ?? 0) ** 2,
        text: weights.text * ((text?.score ?? 0) / bestText) * (text?.share ?? 0) ** 2,
        like: weights.like * (title?.like ?? 0) ** 2,
      };
      return {
        article,
        isAnswer: [title, text].some((hit) => hit && isEnough(hit)),
        score: kinds[article.kind] * (parts.title + parts.text + parts.like),
        parts,
      };
    })
    .filter(({ isAnswer }) => isAnswer)
    .sort((a, b) => b.score - a.score);
}

function isEnough({ share, met }: { share: number; met: number }): boolean {
  return share >= enough.share || (met >= enough.words && share >= enough.shareOfMany);
}

/** A page of the full-text engine, with the share of the question, and how many of its words, stand in it. */
export type TextHit = { article: KnownArticle; score: number; share: number; met: number };

/** An answer and what its score is made of. */
export type Ranked = { article: KnownArticle; score: number; parts: { title: number; text: number; like: number } };
