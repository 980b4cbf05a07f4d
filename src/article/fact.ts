import type { Locale } from '../languages.ts';
import type { Figure } from '../model/figure.ts';
import type { Network } from '../model/network.ts';
import type { Words } from '../model/words.ts';
import { formatFigure, formatMinutes, formatNumber } from './numbers.ts';

/** What of every network an article may show with `<Fact id="networks/<network>/<property>" />`. */
const ofWorld = ['memo', 'address'] as const;
/** What of a network on which we accept deposits an article may show, too. */
const ofOurs = ['confirmations', 'minutes'] as const;

/** What of a network an article may show, beside its fees. */
export function networkFacts({ ours }: Network): string[] {
  return ours.accepted ? [...ofWorld, ...ofOurs] : [...ofWorld];
}

/**
 * A value of `content/facts/` as words: `deposits/recovery-fee` and `networks/tron/fee-usdt` are figures, `networks/tron/minutes`
 * is a property of a network. Throws with the id where there is no such fact.
 */
export async function factText(id: string, { locale, tag, facts, units, getFigure, getNetworks }: Sources): Promise<string> {
  const [kind, name = '', property = ''] = id.split('/');
  if (kind !== 'networks' || property.startsWith('fee-')) return formatFigure(await getFigure(id), units, tag);
  const [network] = await getNetworks([name]);
  if (!network) throw new Error(`There is no network “${name}”.`);
  const { accepted } = network.ours;
  if (property === 'memo') return network.memo?.name[locale] ?? facts.noMemo;
  if (property === 'address') return network.addressLooksLike[locale];
  if (property === 'confirmations' && accepted) return formatNumber(accepted.confirmations, tag);
  if (property === 'minutes' && accepted) return formatMinutes(accepted.minutes, units, tag);
  throw new Error(`“${id}”: ${name} has ${networkFacts(network).join(', ')}, not “${property}”.`);
}

type Sources = {
  locale: Locale;
  tag: string;
  facts: Words['facts'];
  units: Words['units'];
  getFigure: (id: string) => Promise<Figure>;
  getNetworks: (ids: string[]) => Promise<Network[]>;
};
