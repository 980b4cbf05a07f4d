import { excerptOf } from './excerpt.ts';
import type { HitData, Pagefind } from './pagefind.ts';
import type { Term } from './pieces.ts';
import { rank, type Ranked, type TextHit } from './rank.ts';
import { countMet, type TitleEngine, titleEngine, type TitleHit } from './title-engine.ts';
import { wholeWord } from './understand.ts';
import type { KnownArticle, Vocabulary } from './vocabulary.ts';

/** Pages of the full text whose words are looked at: each costs a reader one small file. */
const looked = 5;
/** Pages with all the words below this number: those with some of them are asked for, too. */
const few = 4;

/**
 * Prepares the search of a language from its vocabulary. Runs in a browser and in Node alike.
 * @param loadText gives the full-text engine; it is asked for at the first full search.
 */
export function searcher(vocabulary: Vocabulary, loadText: () => Promise<Pagefind>): Searcher {
  const engine = titleEngine(vocabulary);
  const articles = new Map(vocabulary.articles.map((article) => [article.url, article]));
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
    search: async (question) => {
      const { terms, titles } = atOnce(question);
      if (terms.length === 0) return [];
      const data = await findText(await loadText(), terms);
      const texts = data.flatMap(({ score, data: hit }): (TextHit & { hit: HitData })[] => {
        const article = articles.get(hit.url);
        return article ? [{ article, score, ...measure(hit, terms, engine), hit }] : [];
      });
      return rank(titles, texts).map((ranked) => resultOf(ranked, terms, texts.find(({ article }) => article === ranked.article)?.hit));
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
async function findText(pagefind: Pagefind, terms: readonly Term[]) {
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
  const best = [...scores.values()].sort((a, b) => b.score - a.score).slice(0, looked);
  return Promise.all(best.map(async ({ hit, score }) => ({ score, data: await hit.data() })));
}

/** Pagefind finds beginnings of words, and drops what it does not know. What really stands in the text is looked up in it. */
function measure({ content, meta }: HitData, terms: readonly Term[], { weigh }: TitleEngine): { share: number; met: number } {
  const text = `${meta['title'] ?? ''} ${content}`.toLowerCase();
  const found = terms.filter(({ word, typed }) => stands(text, word) || stands(text, typed));
  return { share: weigh(found.map(({ word }) => word)) / weigh(terms.map(({ word }) => word)), met: countMet(found) };
}

/** A Latin word stands at the beginning of a word, Han anywhere. */
function stands(text: string, word: string): boolean {
  if (!/^[a-z0-9]/.test(word)) return text.includes(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (!/[a-z0-9]/.test(text[at - 1] ?? '')) return true;
  return false;
}

function resultOf({ article, score, parts }: Ranked, terms: readonly Term[], hit?: HitData): Result {
  const tokens = [...new Set(terms.flatMap(({ word, typed }) => [typed, word]))].filter((token) => token.length > 1);
  return { article, score, parts, tokens, ...excerptOf(article, tokens, hit) };
}

export type Searcher = {
  /** Answers from titles and what people ask, at once. */
  searchTitles(question: string): Result[];
  /** Answers from everything. Throws where the full text cannot be loaded. */
  search(question: string): Promise<Result[]>;
  /** Articles that hold anything of the question, the nearest first: no answers, but where to go on. */
  nearest(question: string): KnownArticle[];
  /** What the question was understood as. */
  explain(question: string): Term[];
};

/** An article as a search shows it: everything is text. */
export type Result = {
  article: KnownArticle;
  score: number;
  parts: Ranked['parts'];
  /** Where the result leads: the article, or its section that answers best. */
  url: string;
  /** The heading of that section; empty where it is the whole article. */
  section: string;
  excerpt: string;
  /** The words that are marked. */
  tokens: string[];
};
