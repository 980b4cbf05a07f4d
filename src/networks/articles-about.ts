import type { Locale } from '../languages.ts';
import type { Network } from '../model/network.ts';

/** The most articles that a page about a network offers. */
const most = 6;

/**
 * The articles that say most about a network: those that are written for it, then those that name it or show its figures most
 * often.
 */
export function articlesAbout<Known extends Searched>(network: Pick<Network, 'name'> & { id: string }, articles: readonly Known[], locale: Locale): Known[] {
  const [name = ''] = network.name[locale].split(/ ?[（(]/);
  const named = new RegExp(`(?<![A-Za-z\\d])${name}(?![A-Za-z\\d])|networks/${network.id}/`, 'g');
  return articles
    .map((article) => ({ article, weight: (article.networks.includes(network.id) ? 100 : 0) + (article.entry.body?.match(named)?.length ?? 0) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ article }) => article);
}

/** What of an article is looked at. */
type Searched = { networks: string[]; entry: { body?: string | undefined } };
