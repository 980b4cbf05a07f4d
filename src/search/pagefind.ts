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

/**
 * Whether the parts of the index that were asked for really came. Pagefind takes a part that is missing or broken for
 * an empty one, and would tell a reader who lost the line that there is no answer. They come from the browser's cache.
 */
export async function isIndexSound(locale: Locale): Promise<boolean> {
  const folder = new URL(`${bundlePath(locale)}index/`, location.href).href;
  const parts = new Set(performance.getEntriesByType('resource').flatMap(({ name }) => (name.startsWith(folder) ? [name] : [])));
  return (await Promise.all([...parts].map((part) => isReadable(part)))).every(Boolean);
}

async function isReadable(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, { cache: 'force-cache' });
    if (!response.ok || !response.body) return false;
    await new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

let tries = 0;

/** Without its worker, which would load all of Pagefind's program a second time: an index of our size is searched in milliseconds. */
async function load(locale: Locale): Promise<Pagefind> {
  const path = bundlePath(locale);
  tries += 1;
  const pagefind = (await import(/* @vite-ignore */ `${path}pagefind.js${tries > 1 ? `?try=${tries}` : ''}`)) as Pagefind;
  await pagefind.options({ basePath: path, baseUrl: '/', excerptLength: 28, ranking, noWorker: true });
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
