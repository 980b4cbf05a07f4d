import { mdxToMdast } from 'satteri';

/** The actions of the first `<Steps>` of an article, in order: the first paragraph of each item, without markup. */
export function getSteps(mdx: string): string[] {
  const steps = mdxToMdast(mdx).children.find((node) => node.type === 'mdxJsxFlowElement' && node.name === 'Steps');
  if (steps?.type !== 'mdxJsxFlowElement') return [];
  const list = steps.children.find((node) => node.type === 'list');
  return list?.type === 'list' ? list.children.map((item) => textOf(item.children[0])) : [];
}

function textOf(node: Textual | undefined): string {
  if (!node) return '';
  return node.value ?? node.children?.map((child) => textOf(child)).join('') ?? '';
}

type Textual = { value?: string; children?: Textual[] };
