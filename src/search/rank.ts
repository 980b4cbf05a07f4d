import type { Evidence } from './evidence.ts';
import type { TitleHit } from './title-engine.ts';
import type { KnownArticle } from './vocabulary.ts';

/**
 * What of a question a page must hold to be an answer at all: below it the words met by chance. `share` is by weight, `part` by
 * count. In a long question, as worried people ask, much is said around the matter; there several words that meet are enough. The
 * text of a page holds a thousand words: where its title says nothing of the question, more must meet. Pairs of Han count half,
 * and some lie across two words, so that less of a question in them can meet.
 */
const enough = {
  words: { part: 0.34, title: [0.38, 0.22], text: [0.7, 0.4] },
  pairs: { part: 0.26, title: [0.38, 0.22], text: [0.6, 0.4] },
} as const;
/** Words of a long question that must meet in a title, and in a text alone. */
const several = { title: 3, text: 4 };
/** How much each finding counts. */
const weights = { title: 0.8, text: 0.15, like: 1 };
/**
 * A word's meaning or a network's facts are rarely what somebody with a problem wants, a video less than the article; the page of a
 * code that was typed always is.
 */
const kinds = { article: 1, code: 1.5, flow: 0.9, video: 0.8, contact: 0.8, network: 0.6, term: 0.4 } satisfies Record<KnownArticle['kind'], number>;

/**
 * Joins both engines' findings, the best first. Each score counts as far as the article holds what was asked – its share,
 * squared, so that half an answer is a quarter of one – and an article that people ask for in such words comes before one that
 * has them somewhere. What holds too little is no answer; only where that leaves nothing, one word of the field in a title is
 * enough. Nothing is found where nothing is.
 */
export function rank(titles: readonly TitleHit[], texts: readonly TextHit[]): Ranked[] {
  const bestTitle = Math.max(...titles.map(({ score }) => score), 1e-9);
  const bestText = Math.max(...texts.map(({ score }) => score), 1e-9);
  const articles = new Map([...titles, ...texts].map(({ article }) => [article.url, article]));
  const ranked = [...articles.values()]
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
        isAnswer: Boolean((title && isEnough(title, 'title')) || (text && isEnough(text, title ? 'title' : 'text'))),
        isOfField: title?.evidence === 'field',
        score: kinds[article.kind] * (parts.title + parts.text + parts.like),
        parts,
      };
    })
    .sort((a, b) => b.score - a.score);
  const answers = ranked.filter(({ isAnswer }) => isAnswer);
  return answers.length > 0 ? answers : ranked.filter(({ isOfField }) => isOfField);
}

function isEnough({ share, met, part, inPairs, evidence }: Met, where: 'title' | 'text'): boolean {
  if (evidence === 'chance') return false;
  const least = enough[inPairs ? 'pairs' : 'words'];
  const [most, ofMany] = least[where];
  return part >= least.part && (share >= most || (met >= several[where] && share >= ofMany));
}

/**
 * How much of a question stands in a page: the share, from 0 to 1, of what it says; how many of its words that are, and what part, from
 * 0 to 1, of all of them; whether it was asked in pairs of Han; and what speaks for the page.
 */
export type Met = { share: number; met: number; part: number; inPairs: boolean; evidence: Evidence };

/** A page of the full-text engine. */
export type TextHit = Met & { article: KnownArticle; score: number };

/** An answer and what its score is made of. */
export type Ranked = { article: KnownArticle; score: number; parts: { title: number; text: number; like: number } };
