import type { Locale } from '../languages.ts';
import { bundlePath } from './bundle.ts';

/** How much a word counts where: the cut title and symptoms most, since writers chose them for this. */
const ranking = { metaWeights: { title: 6, words: 8, symptoms: 4, answer: 2, category: 0, type: 0 }, pageLength: 0.4, termFrequency: 0.6 };

const engines = new Map<Locale, Promise<Pagefind>>();

/**
 * The full-text engine of a language, loaded once. A failure is not remembered: the next question tries again, under
 * another address, because browsers remember that a module could not be loaded.
 */
export function loadPagefind(locale: Locale): Promise<Pagefind> {
  const known = engines.get(locale);
  if (known) return known;
  const loading = load(locale);
  engines.set(locale, loading);
  loading.catch(() => engines.delete(locale));
  return loading;
}

let tries = 0;

async function load(locale: Locale): Promise<Pagefind> {
  const path = bundlePath(locale);
  tries += 1;
  const pagefind = (await import(/* @vite-ignore */ `${path}pagefind.js${tries > 1 ? `?try=${tries}` : ''}`)) as Pagefind;
  await pagefind.options({ basePath: path, baseUrl: '/', excerptLength: 28, ranking });
  await pagefind.init();
  return pagefind;
}

/** What we use of Pagefind's interface for browsers. https://pagefind.app/docs/api/ */
export type Pagefind = {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<{ results: Hit[] } | null>;
};

export type Hit = { id: string; score: number; data(): Promise<HitData> };

export type HitData = {
  url: string;
  meta: Record<string, string>;
  excerpt: string;
  sub_results: { title: string; url: string; excerpt: string }[];
};
