import { type ContentTree, readContent } from './content-tree.ts';
import { checkFiles } from './files.ts';
import { checkInterfaceWords } from './interface-words.ts';
import { checkLanguages } from './languages.ts';
import { checkLinks } from './links.ts';
import { checkPictures } from './pictures.ts';
import { inOrder, type Problem } from './problem.ts';
import { checkProse } from './prose.ts';
import { checkReferences } from './references.ts';
import { checkSearchWords } from './search-words.ts';
import { checkVideos } from './videos.ts';
import { checkVocabulary } from './vocabulary.ts';

const rules = [
  checkFiles,
  checkReading,
  checkInterfaceWords,
  checkLanguages,
  checkVocabulary,
  checkReferences,
  checkLinks,
  checkPictures,
  checkProse,
  checkSearchWords,
  checkVideos,
];

/**
 * Every mistake in `content/` below a folder, all at once, in the order of files and lines. None is an empty list.
 * Nothing is thrown for a mistake of a writer's.
 */
export function checkContent(root: string): { problems: Problem[]; articles: number } {
  const tree = readContent(root);
  return { problems: inOrder(rules.flatMap((rule) => rule(tree))), articles: tree.articles.size };
}

/** What could not be read: broken YAML, broken MDX, fields against their schema. */
function checkReading({
  site,
  words,
  categories,
  articles,
  channels,
  networks,
  figures,
  apiErrors,
  glossary,
  concepts,
  intents,
  stopPhrases,
  golden,
  videos,
}: ContentTree): Problem[] {
  const texts = [...articles.values()].flatMap(({ yaml, words: files }) => [...(yaml ? [yaml] : []), ...files.values()]);
  return [
    site,
    ...words.values(),
    ...categories.values(),
    channels,
    networks,
    ...figures.values(),
    apiErrors,
    glossary,
    concepts,
    intents,
    stopPhrases,
    ...golden.values(),
    ...[...videos.values()].flatMap(({ yaml }) => yaml ?? []),
    ...texts,
  ].flatMap(({ problems }) => problems);
}
