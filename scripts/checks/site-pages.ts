import type { ContentTree } from './content-tree.ts';
import { keys } from './named-ids.ts';

/** Pages that stand once in each language, by their paths. A test compares these and the kinds below with the routes of the site. */
export const singlePages = [
  'api/errors',
  'assistant',
  'contact',
  'contact/complaint',
  'contact/ticket',
  'contact/verify',
  'everything',
  'fees',
  'fix',
  'glossary',
  'networks',
  'notices',
  'search',
  'videos',
];

/** Pages of which there is one for each entry of a kind, by the path above them. */
export const pagesOfKinds: Record<string, (tree: ContentTree) => Iterable<string>> = {
  'api/errors': ({ apiErrors }) => keys(apiErrors),
  contact: ({ ticketTopics }) => keys(ticketTopics),
  'contact/ticket': ({ ticketTopics }) => keys(ticketTopics),
  fix: ({ flows }) => flows.keys(),
  networks: ({ networks }) => keys(networks),
  notices: ({ notices }) => notices.keys(),
  videos: ({ videos }) => videos.keys(),
};

/** Every page of the site but articles and categories, by the path that an article would link to, without slashes around it. */
export function sitePages(tree: ContentTree): string[] {
  return [...singlePages, ...Object.entries(pagesOfKinds).flatMap(([above, ids]) => [...ids(tree)].map((id) => `${above}/${id}`))];
}
