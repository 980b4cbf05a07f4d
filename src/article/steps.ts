import { mdxToMdast } from 'satteri';

/** The actions of the first `<Steps>` of an article, in order: the first paragraph of each item, without markup. */
export function getSteps(mdx: string): string[] {
  const root: Node = mdxToMdast(mdx);
  const steps = root.children?.find(({ name }) => name === 'Steps');
  const list = steps?.children?.find(({ type }) => type === 'list');
  return list?.children?.map((item) => textOf(item.children?.[0])) ?? [];
}

function textOf(node: Node | undefined): string {
  if (!node) return '';
  return node.value ?? node.children?.map((child) => textOf(child)).join('') ?? '';
}

/** What we read of a node, whatever its kind. */
type Node = { type: string; name?: string | null; value?: string; children?: Node[] };
