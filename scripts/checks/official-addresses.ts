import { judgeEmail } from '../../src/self-service/official-channels/email.ts';
import { judgeLink } from '../../src/self-service/official-channels/link.ts';
import { officialList } from '../../src/self-service/official-channels/official-list.ts';
import { addressesInCode, addressesInText, type Found, serviceOf } from './addresses-in-text.ts';
import type { ContentTree } from './content-tree.ts';
import type { Located, MdxFile } from './mdx-file.ts';
import { type Place, type Problem, quote } from './problem.ts';
import type { YamlFile } from './yaml-file.ts';

/** Kept for examples by RFC 2606: nobody can own them. */
const reserved = /(^|\.)(example\.(com|net|org)|invalid|test|localhost)$/;

/** The lists themselves are no text, and what people type into a search is not ours to choose. */
const unseen = new Set<string>(['channels', 'trustedSites', 'concepts', 'intents', 'stopPhrases', 'everydayWords', 'golden'] satisfies (keyof ContentTree)[]);

/**
 * Every address that readers meet is ours, or of a site that is trusted with a reason, and there is no phone number, as we have none:
 * an article must not teach people to trust what a thief could have put there.
 */
export function checkOfficialAddresses(tree: ContentTree): Problem[] {
  const { site, channels } = tree;
  if (!site.data || !channels.data) return [];
  const list = officialList(site.data, Object.values(channels.data), 'en');
  const trusted = trustedDomains(tree);
  return [...textsOf(tree)].flatMap(({ file, place, found }) => {
    const problem = (expected: string, cure: string): Problem[] => [{ file, ...place, expected, found: quote(found.text), cure }];
    if (found.kind === 'phone') return problem('no phone number, as we have none', 'Lead to a channel: <ContactLink channel="…">.');
    const host = hostOf(found);
    if (host === undefined) return problem('an address that can be read', 'Write it in full, or as code.');
    if (reserved.test(host) || trusted.some((domain) => host === domain || host.endsWith(`.${domain}`))) return [];
    const { verdict } = found.kind === 'email' ? judgeEmail(found.text, list) : judgeLink(found.text, list);
    if (verdict === 'listed') return [];
    if (verdict === 'imitation') return problem('an official address', 'It imitates one of ours. Show what a fake looks like as words, never as a link.');
    if (serviceOf(host) === 'shortener') return problem('an address in full', 'A shortened one hides where it leads.');
    if (serviceOf(host) === 'messenger') return problem('a channel of content/support/channels.yaml', 'Lead to one: <ContactLink channel="…">.');
    return problem('an official domain, or one of content/support/trusted-sites.yaml', 'Add it there with the reason, if readers may trust it.');
  });
}

/** What stands in `trusted-sites.yaml`, and the explorers and sources of the networks' facts. */
function trustedDomains({ trustedSites, networks }: ContentTree): string[] {
  const facts = Object.values(networks.data ?? {}).flatMap(({ explorer, sources }) =>
    [...(explorer ? [explorer] : []), ...sources].flatMap((text) => hostOf({ kind: 'link', text }) ?? []),
  );
  return [...Object.keys(trustedSites.data ?? {}), ...facts];
}

function hostOf({ kind, text }: Pick<Found, 'kind' | 'text'>): string | undefined {
  const address = kind === 'email' ? `https://${text.slice(text.lastIndexOf('@') + 1)}` : text.includes('://') ? text : `https://${text}`;
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : undefined;
}

/** Everything that readers see, with its addresses: the head and body of articles, and every text of the other files. */
function* textsOf(tree: ContentTree): Generator<{ file: string; place: Place; found: Found }> {
  for (const { words } of tree.articles.values()) {
    for (const text of words.values()) {
      for (const field of ['title', 'answer'] as const) yield* within(text.file, text.placeOf([field]), addressesInText(text.words?.[field] ?? ''));
      for (const located of text.nodes) yield* inNode(text, located);
    }
  }
  for (const [kind, files] of Object.entries(tree)) {
    if (unseen.has(kind)) continue;
    for (const yaml of (files instanceof Map ? [...files.values()] : [files]).filter((each) => isYaml(each))) {
      for (const [path, value] of leavesOf(yaml.raw)) {
        for (const found of addressesInText(value)) yield { file: yaml.file, place: yaml.placeOf(path), found };
      }
    }
  }
}

function inNode({ file }: MdxFile, { node, place }: Located) {
  if (node.type === 'text') return within(file, place, addressesInText(node.value), node.value);
  if (node.type === 'code' || node.type === 'inlineCode') return within(file, place, addressesInCode(node.value), node.value);
  if (node.type !== 'link' || /^[/#]/.test(node.url)) return [];
  const [kind, text] = /^(tel|sms):/.test(node.url)
    ? (['phone', node.url] as const)
    : node.url.startsWith('mailto:')
      ? (['email', node.url.slice('mailto:'.length).replace(/\?.*/, '')] as const)
      : (['link', node.url] as const);
  return within(file, place, [{ kind, text, index: 0 }]);
}

/** Places of what was found in a text that begins at a place and may have several lines. */
function within(file: string, place: Place, all: readonly Found[], text = '') {
  return all.map((found) => {
    const before = text.slice(0, found.index).split('\n');
    const column = (before.at(-1)?.length ?? 0) + (before.length === 1 ? place.column : 1);
    return { file, place: { line: place.line + before.length - 1, column }, found };
  });
}

function leavesOf(value: unknown, path: PropertyKey[] = []): [PropertyKey[], string][] {
  if (typeof value === 'string') return [[path, value]];
  if (!value || typeof value !== 'object' || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

function isYaml(value: unknown): value is YamlFile<unknown> {
  return typeof value === 'object' && value !== null && 'raw' in value && 'placeOf' in value;
}
