import { type Located, type MdxFile, type Node } from './mdx-file.ts';
import type { Place } from './problem.ts';
import { madeOnce } from './remembered.ts';

/** A part of an article that is read as one: a paragraph, an item, a heading, a cell or a caption. */
export type Block = { kind: Node['type']; text: string; place: Place };

const word = /\p{Script=Han}|[\p{Script=Latin}\p{N}](?:['’-]?[\p{Script=Latin}\p{N}])*/gu;

/** What a reader reads of an article's body, in order. Code is left out, and so is what a component shows by itself: a figure, a table of fees. */
export const blocksOf = madeOnce(({ nodes }: MdxFile): readonly Block[] =>
  nodes.filter(isBlock).map(({ node, place }) => ({ kind: node.type, text: readable(node), place })),
);

/** The words of a text in lower case. A Han character is one. */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(word) ?? [];
}

/** A component holds its words itself where they stand in one line with its tags, as a caption does. */
function isBlock({ node }: Located): boolean {
  if (node.type === 'mdxJsxFlowElement') return node.children.some((child: Node) => child.type === 'text');
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}

function readable(node: Node): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => readable(child)).join('') : '';
}
