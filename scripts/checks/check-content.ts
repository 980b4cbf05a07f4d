import { checkAssistant } from './assistant.ts';
import { type ContentTree, readContent } from './content-tree.ts';
import { checkDoubles } from './doubles.ts';
import { checkFiles } from './files.ts';
import { checkFlows } from './flows.ts';
import { checkHelpDesk } from './help-desk.ts';
import { checkInterfaceWords } from './interface-words.ts';
import { checkLanguages } from './languages.ts';
import { checkLength } from './length.ts';
import { checkLinks } from './links.ts';
import { checkNotices } from './notices.ts';
import { checkOfficialAddresses } from './official-addresses.ts';
import { checkPictures } from './pictures.ts';
import { inOrder, type Problem } from './problem.ts';
import { checkProse } from './prose.ts';
import { checkReadingGrade } from './reading-grade.ts';
import { checkReferences } from './references.ts';
import { checkSearchWords } from './search-words.ts';
import { checkTypedFigures } from './typed-figures.ts';
import { checkVideos } from './videos.ts';
import { checkVocabulary } from './vocabulary.ts';
import { checkWaysIn } from './ways-in.ts';

const rules = [
  checkFiles,
  checkReading,
  checkInterfaceWords,
  checkLanguages,
  checkVocabulary,
  checkReferences,
  checkHelpDesk,
  checkLinks,
  checkWaysIn,
  checkOfficialAddresses,
  checkPictures,
  checkProse,
  checkLength,
  checkReadingGrade,
  checkDoubles,
  checkSearchWords,
  checkFlows,
  checkTypedFigures,
  checkNotices,
  checkAssistant,
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
function checkReading(tree: ContentTree): Problem[] {
  const { articles, videos, ...kinds } = tree;
  const own = Object.values(kinds).flatMap((kind): Readable[] => (kind instanceof Map ? [...kind.values()] : Array.isArray(kind) ? [] : [kind]));
  const texts = [...articles.values()].flatMap(({ yaml, words }) => [...(yaml ? [yaml] : []), ...words.values()]);
  const films = [...videos.values()].flatMap(({ yaml }) => yaml ?? []);
  return [...own, ...films, ...texts].flatMap(({ problems }) => problems);
}

type Readable = { problems: Problem[] };
