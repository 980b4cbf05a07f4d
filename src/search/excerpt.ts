import { fold } from './fold.ts';
import type { HitData } from './pagefind.ts';

/** The section that says most of the question; where none says more than the page's answer does, the whole page and its answer. */
export function excerptOf(url: string, answer: string, tokens: readonly string[], hit?: HitData): Excerpt {
  const count = (text: string) => tokens.filter((token) => fold(text).includes(token)).length;
  const sections = (hit?.sub_results ?? []).filter((section) => section.url.includes('#'));
  return sections.reduce<Excerpt>(
    (best, { url: address, title, plain_excerpt: text }) =>
      count(`${title} ${text}`) > count(`${best.section} ${best.excerpt}`) ? { url: address, section: title, excerpt: `…${trimmed(text)}…` } : best,
    { url, section: '', excerpt: answer },
  );
}

/** An excerpt begins anywhere: what ended the sentence before it is left out. */
function trimmed(text: string): string {
  return text.replace(/^[\s\p{P}→]+/u, '').trim();
}

export type Excerpt = {
  /** Where the result leads: the page, or its section that answers best. */
  url: string;
  /** The heading of that section; empty where it is the whole page. */
  section: string;
  excerpt: string;
};
