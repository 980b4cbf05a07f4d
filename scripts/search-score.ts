import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import { parse } from 'yaml';
import { z } from 'zod';
import { languageOf, type Locale, locales } from '../src/languages.ts';
import { golden, goldenTags, type GoldenQuestion } from '../src/model/search-words.ts';
import { bundlePath } from '../src/search/bundle.ts';
import { type Answered, parted, scoreOf } from '../src/search/score.ts';
import { articlePaths, readBuilt } from './built-site.ts';
import { openSearch } from './site-search.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The golden questions of a language. */
export function goldenQuestions(locale: Locale): GoldenQuestion[] {
  return golden.parse(parse(readFileSync(join(root, `content/search/golden.${locale}.yaml`), 'utf8')));
}

/** What our search finds for questions, on the built site: articles, as they are what the questions are labelled with. */
export async function answer(questions: ReadonlyMap<Locale, readonly GoldenQuestion[]>): Promise<Map<Locale, Answered[]>> {
  const site = await openSearch();
  const answers = new Map<Locale, Answered[]>();
  for (const [locale, list] of questions) {
    const { search } = site.searcherOf(locale);
    const own: Answered[] = [];
    for (const question of list)
      own.push({ question, found: (await search(question.q)).filter(({ article }) => article.kind === 'article').map(({ article }) => idOf(article.url)) });
    answers.set(locale, own);
  }
  site.close();
  return answers;
}

/** What Pagefind finds as it comes: its own index of the same pages, its own order. */
async function answerAsItComes(questions: ReadonlyMap<Locale, readonly GoldenQuestion[]>): Promise<Map<Locale, Answered[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  for (const locale of questions.keys()) {
    const { index } = await createIndex({ forceLanguage: locale });
    if (!index) throw new Error('Pagefind made no index.');
    for (const path of articlePaths().filter((each) => each.startsWith(`/${locale}/`))) {
      await index.addHTMLFile({ url: path, content: readBuilt(path).replace('<main', '<main data-pagefind-body') });
    }
    await index.writeFiles({ outputPath: join(folder, bundlePath(locale)) });
  }
  await close();
  const site = await openSearch(folder);
  const answers = new Map<Locale, Answered[]>();
  for (const [locale, list] of questions) {
    const pagefind = await site.pagefindOf(locale);
    const own: Answered[] = [];
    for (const question of list) {
      const hits = (await pagefind.search(question.q))?.results ?? [];
      own.push({ question, found: (await Promise.all(hits.slice(0, 10).map((hit) => hit.data()))).map(({ url }) => idOf(url)) });
    }
    answers.set(locale, own);
  }
  site.close();
  rmSync(folder, { recursive: true });
  return answers;
}

/** Another list of the same form, each question with its language. */
const foreign = z.array(z.object({ q: z.string(), lang: z.string(), tag: z.enum(goldenTags).default('question'), answers: z.array(z.string()) }));

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv[2]);

async function main(file: string | undefined) {
  const questions = file ? read(resolve(file)) : new Map(locales.map((locale) => [locale, goldenQuestions(locale)] as const));
  const [ours, theirs] = [await answer(questions), await answerAsItComes(questions)];
  for (const [locale, answers] of ours) {
    console.log(
      `\n${languageOf(locale).name}\n${row('', 'count', 'success@1', 'success@3', 'MRR', 'zero', '', 'Pagefind as it comes: success@1', 'success@3', 'zero')}`,
    );
    for (const tag of [...goldenTags, 'all'] as const) print(tag, answers, theirs.get(locale) ?? []);
    for (const { question, found } of answers) {
      const isRight = question.tag === 'nonsense' ? found.length === 0 : question.answers.includes(found[0] ?? '');
      if (!isRight)
        console.log(
          `  miss  ${question.tag.padEnd(11)} ${question.q}  →  ${found.slice(0, 3).join(', ') || 'nothing'}  (wanted ${question.answers.join(', ') || 'nothing'})`,
        );
    }
  }
}

function print(tag: string, ours: readonly Answered[], theirs: readonly Answered[]) {
  const of = (answers: readonly Answered[]) => scoreOf(tag === 'all' ? parted(answers).real : answers.filter(({ question }) => question.tag === tag));
  const [own, other] = [of(ours), of(theirs)];
  if (own.count === 0) return;
  const percent = (value: number) => `${(value * 100).toFixed(1)} %`;
  console.log(
    row(
      tag,
      String(own.count),
      percent(own.success1),
      percent(own.success3),
      own.reciprocal.toFixed(2),
      percent(own.zero),
      '',
      percent(other.success1),
      percent(other.success3),
      percent(other.zero),
    ),
  );
}

function row(...cells: string[]): string {
  const widths = [12, 7, 11, 11, 6, 9, 3, 33, 11, 9];
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 8))).join('');
}

function read(file: string): Map<Locale, GoldenQuestion[]> {
  const list = foreign.parse(parse(readFileSync(file, 'utf8')));
  const localeOf = (lang: string): Locale => (lang.toLowerCase().startsWith('zh') ? 'zh-cn' : 'en');
  const byLocale = Map.groupBy(list, ({ lang }) => localeOf(lang));
  return new Map([...byLocale].map(([locale, own]) => [locale, own.map(({ q, tag, answers }) => ({ q, tag, answers }))]));
}

function idOf(url: string): string {
  return url.split('/').slice(2, 4).join('/');
}
