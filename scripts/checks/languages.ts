import { locales } from '../../src/languages.ts';
import type { ContentTree } from './content-tree.ts';
import { isComponent, type MdxFile } from './mdx-file.ts';
import type { Problem } from './problem.ts';

/** Both languages or neither: every article stands in each, with the same outline and the same components. */
export function checkLanguages({ articles }: ContentTree): Problem[] {
  return [...articles.values()].flatMap(({ id, yaml, words }) => {
    const folder = `content/articles/${id}`;
    const missing = [...(yaml ? [] : ['article.yaml']), ...locales.filter((locale) => !words.has(locale)).map((locale) => `${locale}.mdx`)];
    const problems = missing.map((file) => ({
      file: `${folder}/${file}`,
      line: 1,
      column: 1,
      expected: 'this file, as every article stands in every language',
      found: 'none',
    }));
    const [first, second] = locales.map((locale) => words.get(locale));
    return first && second ? [...problems, ...compare(first, second)] : problems;
  });
}

/** The first place at which two texts part is worth a message; what follows is its echo. */
function compare(first: MdxFile, second: MdxFile): Problem[] {
  if ([...first.problems, ...second.problems].length > 0) return [];
  const [a, b] = [outline(first), outline(second)];
  const at = Array.from({ length: Math.max(a.length, b.length) }).findIndex((_, index) => a[index]?.what !== b[index]?.what);
  if (at < 0) return [];
  const place = b[at]?.place ?? b.at(-1)?.place ?? { line: 1, column: 1 };
  return [
    {
      file: second.file,
      ...place,
      expected: `${a[at]?.what ?? 'nothing more'} here, as in ${first.file.split('/').at(-1)}${a[at] ? `:${a[at].place.line}` : ''}`,
      found: b[at]?.what ?? 'the end of the text',
    },
  ];
}

/** Headings and components with the ids that they name, in reading order. Terms are left out: word order differs. */
function outline({ nodes }: MdxFile) {
  return nodes.flatMap(({ node, place }) => {
    if (node.type === 'heading') return [{ what: `a heading of level ${node.depth}`, place }];
    if (isComponent(node) && node.type === 'mdxJsxFlowElement') return [{ what: `<${node.name}>`, place }];
    return [];
  });
}
