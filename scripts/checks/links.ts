import Slugger from 'github-slugger';
import type { ContentTree } from './content-tree.ts';
import { type Located, type MdxFile, textOf } from './mdx-file.ts';
import { publishedArticles } from './named-ids.ts';
import { type Problem, quote, suggest } from './problem.ts';
import { sitePages } from './site-pages.ts';

/** Links lead somewhere: to an article that is published, to a heading that is there, to another page of the site, or to an https address, as a link. */
export function checkLinks(tree: ContentTree): Problem[] {
  const known = publishedArticles(tree);
  const pages = new Set([...sitePages(tree), ...tree.categories.keys()]);
  return [...tree.articles.values()].flatMap(({ words }) =>
    [...words].flatMap(([locale, text]) => {
      const target = (id: string) => tree.articles.get(id)?.words.get(locale);
      return text.nodes.flatMap((located) => checkLink(text, located, { target, known, pages }));
    }),
  );
}

function checkLink(text: MdxFile, { node, place }: Located, { target, known, pages }: Targets): Problem[] {
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
  const other = known.has(id) ? target(id) : undefined;
  if (!other && !pages.has(id))
    return problem('an article that is published, or another page of this site', `${quote(url)}, which does not exist`, suggest(id, [...known, ...pages]));
  if (!path.endsWith('/')) return problem(`a slash at the end: ${path}/`, quote(url));
  if (!other) return anchor === undefined ? [] : problem('no #anchor, as only those of articles are known', quote(url));
  if (anchor === undefined || headingsOf(other).has(decodeURI(anchor))) return [];
  return problem(`a heading of ${other.file}`, `#${decodeURI(anchor)}, which is none`, suggest(decodeURI(anchor), [...headingsOf(other)]));
}

/** The anchors of a text's headings, made as the site makes them. */
function headingsOf({ nodes }: MdxFile): Set<string> {
  const slugger = new Slugger();
  return new Set(nodes.flatMap(({ node }) => (node.type === 'heading' ? [slugger.slug(textOf(node))] : [])));
}

type Targets = { target: (id: string) => MdxFile | undefined; known: Set<string>; pages: Set<string> };
