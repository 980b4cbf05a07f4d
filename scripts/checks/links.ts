import Slugger from 'github-slugger';
import type { ContentTree } from './content-tree.ts';
import { type Located, type MdxFile, textOf } from './mdx-file.ts';
import { type Problem, quote, suggest } from './problem.ts';

/** Links lead somewhere: to an article that is published, to a heading that is there, or to an https address, as a link. */
export function checkLinks(tree: ContentTree): Problem[] {
  const drafts = new Set([...tree.articles.values()].filter(({ yaml }) => yaml?.data?.draft).map(({ id }) => id));
  return [...tree.articles.values()].flatMap(({ words }) =>
    [...words].flatMap(([locale, text]) => {
      const target = (id: string) => tree.articles.get(id)?.words.get(locale);
      const known = [...tree.articles.keys()].filter((id) => !drafts.has(id));
      return text.nodes.flatMap((located) => checkLink(text, located, { target, known, isCategory: (id) => tree.categories.has(id) }));
    }),
  );
}

function checkLink(text: MdxFile, { node, place }: Located, { target, known, isCategory }: Targets): Problem[] {
  const problem = (expected: string, found: string, cure?: string): Problem[] => [{ file: text.file, ...place, expected, found, ...(cure && { cure }) }];
  if (node.type === 'image') return problem('<Figure src="./name.svg" alt="…">Caption</Figure>', 'a picture in Markdown');
  if (node.type !== 'link') return [];
  const { url } = node;
  if (/^https?:/.test(url) && textOf(node) === url)
    return problem('a link with words: [words](address)', `the bare address ${quote(url)}`, 'The Chinese after a bare address would become a part of it.');
  if (url.startsWith('https://') || url.startsWith('mailto:')) return URL.canParse(url) ? [] : problem('an address that can be read', quote(url));
  const [path = '', anchor] = url.split('#');
  if (path === '')
    return anchor !== undefined && headingsOf(text).has(decodeURI(anchor))
      ? []
      : problem('a heading of this article', quote(url), suggest(decodeURI(anchor ?? ''), [...headingsOf(text)]));
  if (!path.startsWith('/')) return problem('/category/article/ or an https address', quote(url));
  const id = path.replaceAll(/^\/|\/$/g, '');
  if (isCategory(id) && anchor === undefined) return [];
  const other = known.includes(id) ? target(id) : undefined;
  if (!other) return problem('an article that is published', `${quote(url)}, which does not exist`, suggest(id, known));
  if (!path.endsWith('/')) return problem(`a slash at the end: ${path}/`, quote(url));
  if (anchor === undefined || headingsOf(other).has(decodeURI(anchor))) return [];
  return problem(`a heading of ${other.file}`, `#${decodeURI(anchor)}, which is none`, suggest(decodeURI(anchor), [...headingsOf(other)]));
}

/** The anchors of a text's headings, made as the site makes them. */
function headingsOf({ nodes }: MdxFile): Set<string> {
  const slugger = new Slugger();
  return new Set(nodes.flatMap(({ node }) => (node.type === 'heading' ? [slugger.slug(textOf(node))] : [])));
}

type Targets = { target: (id: string) => MdxFile | undefined; known: string[]; isCategory: (id: string) => boolean };
