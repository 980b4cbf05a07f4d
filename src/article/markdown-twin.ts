import type { BlockContent, Nodes, PhrasingContent, Root, RootContent, TableCell } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { type Cell, runsOf, type Table } from './tables.ts';

/**
 * An article as plain Markdown: the same words as its page, for readers, scripts and models that want no HTML.
 * Every component of the closed vocabulary becomes what Markdown has for it; links become whole addresses.
 */
export async function markdownTwin(mdx: string, source: TwinSource): Promise<string> {
  const root = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).parse(mdx);
  const children = (await Promise.all(root.children.map((child) => plain(child, source)))).flat();
  const tree = { type: 'root', children } as Root;
  return unified().use(remarkGfm).use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-' }).stringify(tree);
}

/** A node without components; a component may become several nodes. */
async function plain(node: Nodes, source: TwinSource): Promise<RootContent[]> {
  if (node.type === 'root') return [];
  const children = 'children' in node ? (await Promise.all(node.children.map((child) => plain(child, source)))).flat() : [];
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return ofComponent(node, children, source);
  if (node.type === 'link') return [{ ...node, url: source.absolute(node.url), children: children as PhrasingContent[] }];
  return ['children' in node ? ({ ...node, children } as RootContent) : node];
}

async function ofComponent(node: MdxJsxFlowElement | MdxJsxTextElement, children: RootContent[], source: TwinSource): Promise<RootContent[]> {
  const prop = (name: string) => propOf(node, name);
  switch (node.name) {
    case 'Note':
    case 'Warning':
      return [{ type: 'blockquote', children: [strongLine(source.label(node.name)), ...(children as BlockContent[])] }];
    case 'Platform':
      return [strongLine(source.label(prop('name'))), ...children];
    case 'Fact':
      return [text(await source.fact(prop('id')))];
    case 'Brand':
      return [text(source.brand(prop('part')))];
    case 'ErrorCode':
      return [text(await source.errorCode(prop('code')))];
    case 'ContactLink':
      return [{ type: 'link', url: await source.contact(prop('channel')), children: children as PhrasingContent[] }];
    case 'Video': {
      const { title, url } = await source.video(prop('id'));
      return [{ type: 'paragraph', children: [{ type: 'link', url, children: [text(title)] }] }];
    }
    case 'Figure':
      return [{ type: 'paragraph', children: [text(`[${prop('alt')}]`)] }, ...children];
    case 'Calculator':
      // The worked example stands in the text; a page alone can work out another.
      return [];
    case 'NetworkTable':
    case 'TxidTable':
    case 'FeeTable':
    case 'ChannelTable':
      return tableNodes(await source.table(node.name, prop('networks') || prop('ids')));
    default:
      // Steps, Platforms and Term are only around what they hold.
      return children;
  }
}

function propOf(node: MdxJsxFlowElement | MdxJsxTextElement, name: string): string {
  const attribute = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : '';
}

function tableNodes({ head, rows, caption }: Table): RootContent[] {
  const cell = (content: Cell): TableCell => ({
    type: 'tableCell',
    children: runsOf(content).map(({ text: value, href }) => (href ? { type: 'link', url: href, children: [text(value)] } : text(value))),
  });
  const table: RootContent = {
    type: 'table',
    align: head.map(({ isNumber }) => (isNumber ? 'right' : null)),
    children: [head, ...rows].map((cells) => ({ type: 'tableRow', children: cells.map((each) => cell(each)) })),
  };
  return caption ? [table, { type: 'paragraph', children: [text(caption)] }] : [table];
}

function strongLine(words: string): BlockContent {
  return { type: 'paragraph', children: [{ type: 'strong', children: [text(words)] }] };
}

function text(value: string) {
  return { type: 'text' as const, value };
}

/** Where the words come from that an article only points at. */
export type TwinSource = {
  absolute(url: string): string;
  /** The heading of a `Note`, a `Warning` or a platform. */
  label(name: string): string;
  fact(id: string): Promise<string>;
  brand(part: string): string;
  errorCode(code: string): Promise<string>;
  contact(channel: string): Promise<string>;
  /** A video’s title and the address of its page. */
  video(id: string): Promise<{ title: string; url: string }>;
  /** A table by the component's name, with the ids that the writer gave, if any. */
  table(name: 'NetworkTable' | 'TxidTable' | 'FeeTable' | 'ChannelTable', ids: string): Promise<Table>;
};
