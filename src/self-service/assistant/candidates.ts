import type { Term } from '../../search/pieces.ts';
import type { Result, Searcher } from '../../search/search.ts';

/**
 * From this score on the best result answers alone, and down to that one it may be meant; below that it is offered only where
 * title, text and what people ask of it all speak for it, and the text, which holds a thousand words, not the most.
 */
const sure = 0.6;
const possible = 0.4;
const attested = 0.3;
/** A result that is at least so good, compared with the best, fits about equally; where none is sure, more may be meant. */
const equal = { sure: 0.75, possible: 0.6 };
/** So many are offered to choose from. */
const most = 3;

/**
 * What search finds of a question: of the full text, where titles alone are not sure. Where that cannot be loaded – the line is gone –
 * titles answer, which are there already.
 */
export async function candidatesFor(question: string, searcher: Asked): Promise<Candidates> {
  const titles = searcher.searchTitles(question);
  const isKnown = titles.some(({ score }) => score >= sure);
  const all = withoutTwins(await searcher.search(question, { full: !isKnown }).catch(() => titles));
  const [best] = all;
  if (!best || best.score < leastFor(question, best, searcher)) return { kind: 'none' };
  const isSure = best.score >= sure;
  const near = all.filter(({ score }) => score >= best.score * (isSure ? equal.sure : equal.possible)).slice(0, most);
  const found = all.filter((result) => near.includes(result) || result.score >= possible);
  return isSure && near.length === 1 ? { kind: 'one', found } : { kind: 'some', found, near };
}

/** An article that answers offers the diagnosis of its problem itself. */
function withoutTwins(results: readonly Result[]): Result[] {
  const articles = results.filter(({ article }) => article.kind === 'article');
  return results.filter(({ article, score }) => article.kind !== 'flow' || !articles.some((other) => other.score >= score * equal.sure));
}

/** The score from which the best result may be meant. What little meets a question of strange words is no answer, as in “my dishwasher leaks”. */
function leastFor(question: string, best: Result, { explain, searchTitles }: Asked): number {
  const terms = explain(question);
  const isStrange = (strange: readonly Term[]) => strange.length > 0 && strange.length * 2 >= terms.length;
  const strange = terms.filter(({ typed }) => searchTitles(typed).length === 0);
  if (isStrange(strange.filter(({ typed }) => /^[a-z]/.test(typed)))) return sure;
  // Pairs of Han that lie across two words occur nowhere, either: they speak only against what is weak.
  const isAttested = Object.values(best.parts).every((part) => part > 0) && best.parts.text <= best.score / 2;
  return isAttested && !isStrange(strange.filter(({ word, typed }) => word === typed)) ? attested : possible;
}

/** One result that answers, some of which one may, or none; `found` holds all that may answer, the best first. */
export type Candidates = { kind: 'one'; found: Result[] } | { kind: 'some'; found: Result[]; near: Result[] } | { kind: 'none' };

/** What the assistant asks of search. */
export type Asked = Pick<Searcher, 'search' | 'searchTitles' | 'nearest' | 'explain'>;
