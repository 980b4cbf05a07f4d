import type { Locale } from '../../languages.ts';
import { openSearcher } from '../../search/reader-search.ts';
import { type Guard, loadGuard } from '../../support/guard/guard.ts';
import { assistant, type Take } from './assistant.ts';
import { type Knowledge, knowledgePath } from './knowledge.ts';

/** All that the assistant of a language needs, loaded once; after a failure the next who asks tries again. */
export function loaderOf(locale: Locale): () => Promise<Loaded> {
  let loading: Promise<Loaded> | undefined;
  return () => {
    loading ??= load(locale);
    loading.catch(() => (loading = undefined));
    return loading;
  };
}

async function load(locale: Locale): Promise<Loaded> {
  const [knowledge, searcher, guard] = await Promise.all([loadKnowledge(locale), openSearcher(locale), loadGuard()]);
  return { take: assistant(knowledge, searcher), guard };
}

async function loadKnowledge(locale: Locale): Promise<Knowledge> {
  const response = await fetch(knowledgePath(locale));
  if (!response.ok) throw new Error(`${knowledgePath(locale)} answered ${response.status}.`);
  return (await response.json()) as Knowledge;
}

/** The assistant, and the guard without which nothing that was typed is kept. */
type Loaded = { take: Take; guard: Guard };
