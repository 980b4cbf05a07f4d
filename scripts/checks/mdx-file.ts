import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { mdxToMdast } from 'satteri';
import { type ArticleWords, articleWords } from '../../src/model/article.ts';
import type { Place, Problem } from './problem.ts';
import { remembered } from './remembered.ts';
import { readYaml } from './yaml-file.ts';

/** The words of an article: head and body. `body` is there where the MDX can be read. */
export type MdxFile = {
  file: string;
  problems: Problem[];
  words: ArticleWords | undefined;
  /** Every node of the body, in reading order, with the names of the components around it. */
  nodes: readonly Located[];
  /** Where a field of the head stands. */
  placeOf(path: readonly PropertyKey[]): Place;
};

export type Located = { node: Node; place: Place; inside: readonly string[] };
export type Node = Nodes;
export type Component = MdxJsxFlowElement | MdxJsxTextElement;

const head = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

/** Reads `en.mdx` and its siblings with the parser that the site is built with. */
export const readMdx = remembered((file, text): MdxFile => {
  const match = head.exec(text);
  if (!match) {
    const problem = {
      file,
      line: 1,
      column: 1,
      expected: 'a head between two lines of ---',
      found: 'none',
      cure: 'See the writer’s guide, content/README.md.',
    };
    return { file, problems: [problem], words: undefined, nodes: [], placeOf: () => ({ line: 1, column: 1 }) };
  }
  // What is taken away leaves its line breaks, so that places stay those of the file.
  const { problems, data, placeOf } = readYaml(file, blank(text.slice(0, 4)) + (match[1] ?? ''), articleWords);
  const body = blank(match[0]) + text.slice(match[0].length);
  try {
    return { file, problems, words: data, nodes: flatten(mdxToMdast(body) as Node), placeOf };
  } catch (error) {
    return { file, problems: [...problems, syntaxProblem(file, error)], words: data, nodes: [], placeOf };
  }
});

/** Whether a node is a component, in a line or on lines of its own. */
export function isComponent(node: Node): node is Component {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The value of a component's prop where it is plain text. */
export function propOf(node: Component, name: string): string | undefined {
  const attribute = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}

/** The words of a node without its markup. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

function flatten(node: Node, inside: readonly string[] = []): Located[] {
  const place = { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
  const within = isComponent(node) && node.name ? [...inside, node.name] : inside;
  const children = 'children' in node ? node.children.flatMap((child) => flatten(child, within)) : [];
  return [{ node, place, inside }, ...children];
}

/** Sätteri writes the place in front of its message: `3:1: Expected a closing tag …`. */
function syntaxProblem(file: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const [, line, column, text] = /^(\d+):(\d+): ([\s\S]*?)(?: \(mdx[\w:-]+\))?$/.exec(message) ?? [];
  return { file, line: Number(line ?? 1), column: Number(column ?? 1), expected: 'MDX that can be read', found: text ?? message };
}

function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, ' ');
}
