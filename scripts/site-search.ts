import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Locale } from '../src/languages.ts';
import { answersPath, bundlePath, vocabularyPath } from '../src/search/bundle.ts';
import { type PackedVocabulary, unpackVocabulary } from '../src/search/packed-vocabulary.ts';
import { type Pagefind, startPagefind } from '../src/search/pagefind.ts';
import { type Searcher, searcher } from '../src/search/search.ts';
import { serveSite, siteFolder } from './serve.ts';

/** The search of the built site as a reader has it, in Node: the same modules, the same index, over a server of its own. */
export async function openSearch(
  folder = siteFolder,
): Promise<{ searcherOf(locale: Locale): Searcher; pagefindOf(locale: Locale): Promise<Pagefind>; close(): void }> {
  const server = serveSite(folder);
  await listen(server);
  const { port } = server.address() as AddressInfo;
  const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const pagefindOf = async (locale: Locale) => {
    const pagefind = (await import(pathToFileURL(join(folder, bundlePath(locale), 'pagefind.js')).href)) as Pagefind;
    return startPagefind(pagefind, `http://localhost:${port}${bundlePath(locale)}`, 'node');
  };
  return {
    searcherOf: (locale) => {
      let pagefind: Promise<Pagefind> | undefined;
      return searcher(
        unpackVocabulary(read(vocabularyPath(locale)) as PackedVocabulary),
        () => (pagefind ??= pagefindOf(locale)),
        (subject) => Promise.resolve(read(answersPath(locale, subject)) as Record<string, string>),
      );
    },
    pagefindOf,
    close: () => server.close(),
  };
}

function listen(server: Server): Promise<void> {
  return new Promise((ready) => server.listen(0, ready));
}
