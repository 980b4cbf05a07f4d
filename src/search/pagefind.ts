import type { Locale } from '../languages.ts';
import { bundlePath } from './bundle.ts';

/** The title is ranked by our own engine; here the text counts. It holds the answer already, which is kept beside it to be shown. */
const ranking = { pageLength: 0.4, termFrequency: 0.6, metaWeights: { answer: 0 } };

/**
 * Throws where a part of the index that was asked for did not come, or came broken. Pagefind takes such a part for an empty
 * one, and would tell a reader who lost the line that there is no answer. The parts come from the browser's cache.
 */
async function requireSoundIndex(locale: Locale): Promise<void> {
  const folder = new URL(`${bundlePath(locale)}index/`, location.href).href;
  const parts = performance.getEntriesByType('resource').flatMap(({ name }) => (name.startsWith(folder) && !sound.has(name) ? [name] : []));
  for (const part of new Set(parts)) {
    const response = await fetch(part, { cache: 'force-cache' });
    if (!response.ok || !response.body) throw new Error(`${part} answered ${response.status}.`);
    await new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
    sound.add(part);
  }
}

const sound = new Set<string>();

let tries = 0;

/**
 * The full-text engine of a language. A new try goes to another address, because browsers remember that a module could not be loaded.
 * @param edition which build of the index it is: with it the list of its files is asked for by an address that is known beforehand.
 */
export async function loadPagefind(locale: Locale, edition: string): Promise<Pagefind> {
  const path = bundlePath(locale);
  tries += 1;
  const pagefind = (await import(/* @vite-ignore */ `${path}pagefind.js${tries > 1 ? `?try=${tries}` : ''}`)) as Pagefind;
  await startPagefind(pagefind, path, edition);
  return {
    ...pagefind,
    search: async (term) => {
      const found = await pagefind.search(term);
      if (found?.results.length === 0) await requireSoundIndex(locale);
      return found;
    },
  };
}

/**
 * Starts a Pagefind that was loaded, on the index at an address. Without its worker, which would load all of its program a
 * second time: an index of our size is searched in milliseconds.
 */
export async function startPagefind(pagefind: Pagefind, address: string, edition: string): Promise<Pagefind> {
  await pagefind.options({ basePath: address, baseUrl: '/', excerptLength: 28, noWorker: true, metaCacheTag: edition, ranking });
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
  content: string;
  meta: Record<string, string>;
  sub_results: { title: string; url: string; plain_excerpt: string }[];
};
