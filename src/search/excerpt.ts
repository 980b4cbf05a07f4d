import { fold } from './fold.ts';
import type { HitData } from './pagefind.ts';
import type { KnownArticle } from './vocabulary.ts';

/** The section that says most of the question; where none says more than the answer does, the article and its answer. */
export function excerptOf({ url, answer }: KnownArticle, tokens: readonly string[], hit?: HitData): { url: string; section: string; excerpt: string } {
  const count = (text: string) => tokens.filter((token) => fold(text).includes(token)).length;
  const whole = { url, section: '', excerpt: answer };
  const sections = (hit?.sub_results ?? []).filter((section) => section.url.includes('#'));
  return sections.reduce(
    (best, { url: address, title, plain_excerpt: text }) =>
      count(`${title} ${text}`) > count(`${best.section} ${best.excerpt}`) ? { url: address, section: title, excerpt: `…${trimmed(text)}…` } : best,
    whole,
  );
}

/** An excerpt begins anywhere: what ended the sentence before it is left out. */
function trimmed(text: string): string {
  return text.replace(/^[\s\p{P}→]+/u, '').trim();
}
