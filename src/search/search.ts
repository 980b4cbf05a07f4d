import { type Excerpt, excerptOf } from './excerpt.ts';
import type { HitData, Pagefind } from './pagefind.ts';
import type { Term } from './pieces.ts';
import { rank, type Ranked, type TextHit } from './rank.ts';
import { titleEngine, type TitleHit } from './title-engine.ts';
import { wholeWord } from './understand.ts';
import { type KnownArticle, subjectOf, type Vocabulary } from './vocabulary.ts';

/** Pages of the full text whose words are looked at, where only that is wanted and where it must help out: each costs a reader one small file. */
const looked = { wanted: 8, helpingOut: 4 };
/** Pages with all the words below this number: those with some of them are asked for, too. */
const few = 4;

/** The most results that are shown at once, where nobody says otherwise. */
const shown = 30;
/**
 * How much of an answer's score must come from its likeness to what people ask for titles to answer alone. Of golden and fresh questions
 * one in eight then loads the full text; were all to load it, one in two hundred more would find its article among the first three.
 */
const sure = 0.12;

/**
 * Prepares the search of a language from its vocabulary. Runs in a browser and in Node alike.
 * @param loadText gives the full-text engine; it is asked for at the first full search.
 * @param loadAnswers gives the answers of a subject's pages by their addresses.
 */
export function searcher(
  vocabulary: Vocabulary,
  loadText: () => Promise<Pagefind>,
  loadAnswers: (subject: string) => Promise<Record<string, string>>,
): Searcher {
  const engine = titleEngine(vocabulary);
  const articles = new Map(vocabulary.articles.map((article) => [article.url, article]));
  const answers = new Map<string, string>();
  const prepareAnswers = async (ranked: readonly Ranked[], most: number) => {
    const missing = new Set(ranked.slice(0, most).flatMap(({ article }) => (answers.has(article.url) ? [] : [subjectOf(article)])));
    for (const own of await Promise.all([...missing].map(loadAnswers))) for (const [url, answer] of Object.entries(own)) answers.set(url, answer);
  };
  const resultOf = ({ article, score, parts }: Ranked, terms: readonly Term[], hit?: HitData): Result => {
    const tokens = [...new Set(terms.flatMap(({ word, typed }) => [typed, word]))].filter((token) => token.length > 1);
    return { article, score, parts, tokens, ...excerptOf(article.url, answers.get(article.url) ?? '', tokens, hit) };
  };
  // One question is asked of titles, of the text, and for what is nearest: it is understood once.
  let last: { question: string; terms: Term[]; titles: TitleHit[] } = { question: '', terms: [], titles: [] };
  const atOnce = (question: string) => {
    if (question !== last.question) {
      const terms = engine.understand(question);
      last = { question, terms, titles: terms.length === 0 ? [] : engine.search(terms) };
    }
    return last;
  };
  return {
    searchTitles: (question) => {
      const { terms, titles } = atOnce(question);
      return rank(titles, []).map((ranked) => resultOf(ranked, terms));
    },
    search: async (question, { full = false, most = shown } = {}) => {
      const { terms, titles } = atOnce(question);
      if (terms.length === 0) return [];
      const early = rank(titles, []);
      if (!full && early.some(({ parts }) => parts.like >= sure)) {
        await prepareAnswers(early, most);
        return early.map((each) => resultOf(each, terms));
      }
      const [pagefind] = await Promise.all([loadText(), prepareAnswers(early, most)]);
      const data = await findText(pagefind, terms, full ? looked.wanted : looked.helpingOut);
      const measure = engine.measurer(terms);
      const texts = data.flatMap(({ score, data: hit }): (TextHit & { hit: HitData })[] => {
        const article = articles.get(hit.url);
        if (article && hit.meta['answer']) answers.set(article.url, hit.meta['answer']);
        return article ? [{ article, score, ...measure(termsIn(hit, terms)), hit }] : [];
      });
      const ranked = rank(titles, texts);
      await prepareAnswers(ranked, most);
      return ranked.map((each) => resultOf(each, terms, texts.find(({ article }) => article === each.article)?.hit));
    },
    nearest: (question) => {
      const { titles } = atOnce(question);
      return titles
        .filter(({ article }) => article.kind === 'article')
        .sort((a, b) => b.share - a.share || b.score - a.score)
        .map(({ article }) => article);
    },
    explain: (question) => engine.understand(question),
  };
}

/** Pages with every word first; where those are few, pages with single words, by how many and how rare. */
async function findText(pagefind: Pagefind, terms: readonly Term[], most: number) {
  const ask = async (text: string) => (await pagefind.search(text))?.results ?? [];
  const all = await ask(terms.map(wholeWord).join(' '));
  const scores = new Map(all.map((hit) => [hit.id, { hit, score: 1 + hit.score }]));
  if (all.length < few && terms.length > 1) {
    for (const term of terms) {
      for (const hit of await ask(wholeWord(term))) {
        const { score = 0 } = scores.get(hit.id) ?? {};
        scores.set(hit.id, { hit, score: score + hit.score / terms.length });
      }
    }
  }
  const best = [...scores.values()].sort((a, b) => b.score - a.score).slice(0, most);
  return Promise.all(best.map(async ({ hit, score }) => ({ score, data: await hit.data() })));
}

/** Pagefind finds beginnings of words, and drops what it does not know. What really stands in the text is looked up in it. */
function termsIn({ content, meta }: HitData, terms: readonly Term[]): Term[] {
  const text = `${meta['title'] ?? ''} ${content}`.toLowerCase();
  return terms.filter(({ word, typed }) => stands(text, word) || stands(text, typed));
}

/** Han stands anywhere, a Latin word at the beginning of a word; a short one is the whole of it, but for a plural: `car` is no card. */
function stands(text: string, word: string): boolean {
  if (!/^[a-z0-9]/.test(word)) return text.includes(word);
  const isWhole = (end: number) => word.length > 3 || !/^(?!s?(?![a-z0-9]))/.test(text.slice(end, end + 2));
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[a-z0-9]/.test(text[at - 1] ?? '') && isWhole(at + word.length)) return true;
  }
  return false;
}

export type Searcher = {
  /** Answers from titles and what people ask, at once. Excerpts are empty but for pages that a search has shown before. */
  searchTitles(question: string): Result[];
  /**
   * Answers from titles where people ask in such words, and from everything where they do not, or where the full text is wanted in
   * any case. Throws where that cannot be loaded. Of all results only the first, as many as will be shown at most, have an excerpt.
   */
  search(question: string, options?: { full?: boolean; most?: number }): Promise<Result[]>;
  /** Articles that hold anything of the question, the nearest first: no answers, but where to go on. */
  nearest(question: string): KnownArticle[];
  /** What the question was understood as. */
  explain(question: string): Term[];
};

/** An article as a search shows it: everything is text. */
export type Result = Excerpt & {
  article: KnownArticle;
  score: number;
  parts: Ranked['parts'];
  /** The words that are marked. */
  tokens: string[];
};
