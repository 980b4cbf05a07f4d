import { languageOf, type Locale } from '../languages.ts';
import { type Hit, type HitData, isIndexSound, loadPagefind, type Pagefind } from './pagefind.ts';
import { closeness } from './rank.ts';
import { fold, strongTokens, wordsOf } from './tokens.ts';

/** Longer questions are cut: nobody asks one, and each word is a search of its own. */
const longestQuestion = 200;
/** Hits below this number ask for the words one by one, too. */
const few = 5;

/**
 * Answers a question with articles of a language, the best first. Nothing found is an empty list.
 * Throws where the index cannot be loaded, or not all of it that the question needs.
 */
export async function search(question: string, locale: Locale, limit: number): Promise<Result[]> {
  const { tag } = languageOf(locale);
  const asked = fold(question.slice(0, longestQuestion));
  if (asked === '') return [];
  const pagefind = await loadPagefind(locale);
  const hits = await findHits(pagefind, asked, tag);
  if (hits.length === 0 && !(await isIndexSound(locale))) throw new Error('A part of the search index could not be loaded.');
  const found = await Promise.all(hits.slice(0, limit * 2).map(async ({ hit, score }) => ({ score, data: await hit.data() })));
  const tokens = strongTokens(asked, tag);
  const close = closeness(
    found.map(({ data: { meta } }) => ({ title: meta['title'] ?? '', symptoms: meta['symptoms'] ?? '' })),
    asked,
    tokens,
  );
  return found
    .map(({ score, data }, index) => ({ score: score * (1 + (close[index] ?? 0)), data }))
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ data }) => resultOf(data, tokens));
}

/** Begins to load what a search needs, so that the first answer comes sooner. Failures show when somebody asks. */
export function prepare(locale: Locale): void {
  loadPagefind(locale).catch(() => undefined);
}

/** Pages with all the words first; where they are few, pages with some of them, by how many. */
async function findHits(pagefind: Pagefind, asked: string, tag: string): Promise<ScoredHit[]> {
  const all = await ask(pagefind, asked);
  const best = new Map(all.map((hit) => [hit.id, { hit, score: 1 + hit.score }]));
  const words = wordsOf(asked, tag);
  if (all.length < few && words.length > 1) {
    const parts = new Map<string, { hit: Hit; matched: number; score: number }>();
    for (const word of words) {
      for (const hit of await ask(pagefind, word)) {
        const { matched, score } = parts.get(hit.id) ?? { matched: 0, score: 0 };
        parts.set(hit.id, { hit, matched: matched + 1, score: score + hit.score });
      }
    }
    for (const [id, { hit, matched, score }] of parts) {
      if (!best.has(id)) best.set(id, { hit, score: (score / words.length) * (matched / words.length) ** 2 });
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** Pagefind answers a question that was overtaken by another with null. */
async function ask(pagefind: Pagefind, term: string): Promise<Hit[]> {
  return (await pagefind.search(term))?.results ?? [];
}

/** The section that says most of the question, as text; where none says anything, the article and its answer. */
function resultOf({ url, meta, sub_results: sections }: HitData, tokens: string[]): Result {
  const counted = sections.map((section) => {
    const text = textOf(section.excerpt);
    const folded = fold(`${section.title} ${text}`);
    return { ...section, text, count: tokens.filter((token) => folded.includes(token)).length };
  });
  const best = counted.reduce((a, b) => (b.count > a.count ? b : a), { url, title: '', text: '', count: 0 });
  const isSection = best.count > 0 && best.url.includes('#');
  return {
    url: isSection ? best.url : url,
    title: meta['title'] ?? '',
    section: isSection ? best.title : '',
    excerpt: isSection ? best.text : (meta['answer'] ?? ''),
    category: meta['category'] ?? '',
    type: meta['type'] ?? '',
    tokens,
  };
}

/** Pagefind's excerpts are HTML with marks; we want the text, and mark it ourselves. Parsing runs nothing. */
function textOf(html: string): string {
  const text = new DOMParser().parseFromString(html, 'text/html').body.textContent;
  // An excerpt begins anywhere: what ended the sentence before it is left out.
  return text.replace(/^[\s\p{P}→]+/u, '').trim();
}

type ScoredHit = { hit: Hit; score: number };

/** An article as a search shows it: everything is text. */
export type Result = {
  url: string;
  title: string;
  /** The heading of the section that answers best; empty where it is the whole article. */
  section: string;
  excerpt: string;
  category: string;
  type: string;
  /** The reader's words that are marked in title and excerpt. */
  tokens: string[];
};
