import { locales } from '../../src/languages.ts';
import { captionsFile, posterFile } from '../../src/model/video.ts';
import type { ContentTree } from './content-tree.ts';
import { type Problem, suggest } from './problem.ts';

const locale = `(?:${locales.join('|')})`;
const name = '[a-z0-9]+(?:-[a-z0-9]+)*';
const known = [
  /^content\/(README\.md|site\.yaml|glossary\.yaml)$/,
  new RegExp(`^content/words/${locale}\\.yaml$`),
  /^content\/support\/(channels|complaints|ticket-fields|ticket-topics|trusted-sites)\.yaml$/,
  new RegExp(`^content/flows/${name}\\.yaml$`),
  /^content\/facts\/(networks|coins|api-errors|figures\/[a-z-]+)\.yaml$/,
  new RegExp(`^content/notices/\\d{4}-\\d{2}-\\d{2}-${name}/notice\\.yaml$`),
  new RegExp(`^content/search/(concepts|intents|stop-phrases|everyday-words|dangers|small-talk|(golden|dialogues)\\.${locale})\\.yaml$`),
  new RegExp(`^content/articles/${name}/category\\.yaml$`),
  new RegExp(`^content/articles/${name}/${name}/(article\\.yaml|${locale}\\.mdx|[a-z0-9.-]+\\.(svg|png|jpg|webp))$`),
  new RegExp(`^content/videos/${name}/(video\\.yaml|captions\\.${locale}\\.vtt|poster\\.${locale}\\.jpg|[a-z0-9.-]+\\.(mp4|webm))$`),
];

/** A file that the site does not know would be left out in silence: it is a mistake in its name or place. */
export function checkFiles({ files }: ContentTree): Problem[] {
  return files
    .filter((file) => !known.some((pattern) => pattern.test(file)))
    .map((file) => ({ file, line: 1, column: 1, expected: 'a file that the site knows', found: 'a name or place that it does not', ...cureOf(file) }));
}

function cureOf(file: string): { cure: string } {
  const base = file.split('/').at(-1) ?? file;
  if (/[A-Z_ ]/.test(file.replace('content/', ''))) return { cure: 'Names are lower-case letters, digits and hyphens.' };
  return {
    cure:
      suggest(base, [
        'article.yaml',
        'category.yaml',
        'notice.yaml',
        'video.yaml',
        ...locales.flatMap((each) => [`${each}.mdx`, captionsFile(each), posterFile(each)]),
      ]) ?? 'The writer’s guide, content/README.md, lists the files.',
  };
}
