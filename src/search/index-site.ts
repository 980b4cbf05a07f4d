import { type PagefindIndex, close, createIndex } from 'pagefind';
import { languages } from '../languages.ts';
import { buildVocabulary } from './build-vocabulary.ts';
import { answersPath, bundlePath, vocabularyPath } from './bundle.ts';
import { packVocabulary } from './packed-vocabulary.ts';
import { type SearchSource, sourcePath } from './source.ts';
import { subjectOf } from './vocabulary.ts';
import { virtualPage } from './virtual-page.ts';

/** Of all that Pagefind offers, what our own search box needs. The rest are interfaces of its own. */
const needed = /^(pagefind\.js|pagefind-entry\.json|wasm\.[^.]+\.pagefind|.+\.pf_meta|(index|fragment|filter)\/.+)$/;

/**
 * Builds the search index of every language.
 * @param read gives the text that the site answers with at a path: from a folder of built pages, or from the writer's preview.
 * @returns the index's files by their path on the site.
 */
export async function indexSite(read: (path: string) => Promise<string>): Promise<Map<string, Uint8Array>> {
  // Smaller chunks cost a reader a fifth of the bytes. It is no promise of Pagefind's: without it all works the same.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= '1200';
  const files = new Map<string, Uint8Array>();
  for (const { locale, tag } of languages) {
    const source = JSON.parse(await read(sourcePath(locale))) as SearchSource;
    const { articles } = source;
    const index = await create(locale);
    // Words of the glossary stand in one page, ways to a person in a form: neither has a text of its own.
    for (const article of articles.filter(({ kind }) => kind !== 'term' && kind !== 'contact')) {
      const { errors } = await index.addHTMLFile({ url: article.url, content: virtualPage(article, await read(article.url), tag) });
      stopOn(errors, article.url);
    }
    const built = await index.getFiles();
    stopOn(built.errors, locale);
    // Of several programs Pagefind takes that of the language, where it has one.
    const programs = built.files.flatMap(({ path }) => (/^wasm\./.test(path) ? [path] : []));
    const program = programs.find((path) => path === `wasm.${locale}.pagefind`) ?? programs[0];
    const list = built.files.find(({ path }) => path.endsWith('.pf_meta'))?.path;
    const edition = /_([^_.]+)\.pf_meta$/.exec(list ?? '')?.[1] ?? '';
    const early = [program, list, `pagefind-entry.json?ts=${edition}`].filter((path) => path !== undefined);
    files.set(vocabularyPath(locale), jsonFile(packVocabulary({ ...buildVocabulary(locale, source), early, edition })));
    for (const [subject, own] of Map.groupBy(articles, subjectOf)) {
      files.set(answersPath(locale, subject), jsonFile(Object.fromEntries(own.map(({ url, answer }) => [url, answer]))));
    }
    for (const { path, content } of built.files) if (needed.test(path)) files.set(bundlePath(locale) + path, content);
  }
  await close();
  return files;
}

async function create(locale: string): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: locale });
  stopOn(errors, locale);
  if (!index) throw new Error(`Pagefind made no index for ${locale} and did not say why.`);
  return index;
}

function jsonFile(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

function stopOn(errors: readonly string[], where: string): void {
  if (errors.length > 0) throw new Error(`The search index of ${where} could not be built: ${errors.join('; ')}`);
}
