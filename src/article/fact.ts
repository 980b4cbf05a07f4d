import type { Locale } from '../languages.ts';
import type { Figure } from '../model/figure.ts';
import type { Network } from '../model/network.ts';
import type { Words } from '../model/words.ts';
import { formatFigure, formatMinutes, formatNumber } from './numbers.ts';

/** What of a network an article may show with `<Fact id="networks/<network>/<property>" />`. */
export const networkFacts = ['confirmations', 'minutes', 'memo', 'address'] as const;

/**
 * A value of `content/facts/` as words: `deposits/recovery-fee` is a figure, `networks/tron/minutes` a property of a
 * network. Throws with the id where there is no such fact.
 */
export async function factText(id: string, { locale, tag, facts, units, getFigure, getNetworks }: Sources): Promise<string> {
  if (!id.startsWith('networks/')) return formatFigure(await getFigure(id), units, tag);
  const [, name = '', property] = id.split('/');
  const [network] = await getNetworks([name]);
  if (!network) throw new Error(`There is no network “${name}”.`);
  switch (networkFacts.find((known) => known === property)) {
    case 'confirmations':
      return formatNumber(network.confirmations, tag);
    case 'minutes':
      return formatMinutes(network.minutes, units, tag);
    case 'memo':
      return network.memo?.name[locale] ?? facts.noMemo;
    case 'address':
      return network.addressLooksLike[locale];
    default:
      throw new Error(`“${id}”: a network has ${networkFacts.join(', ')}, not “${property}”.`);
  }
}

type Sources = {
  locale: Locale;
  tag: string;
  facts: Words['facts'];
  units: Words['units'];
  getFigure: (id: string) => Promise<Figure>;
  getNetworks: (ids: string[]) => Promise<Network[]>;
};
