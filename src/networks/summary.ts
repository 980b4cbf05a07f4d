import type { Locale } from '../languages.ts';
import type { Network } from '../model/network.ts';
import type { Words } from '../model/words.ts';
import { fillNames } from '../names.ts';

/** A network in a sentence, for search and for its page's description. */
export function summarise(
  network: Pick<Network, 'name' | 'addressLooksLike' | 'memo'>,
  { networks, facts }: Pick<Words, 'networks' | 'facts'>,
  locale: Locale,
): string {
  const { name, addressLooksLike, memo } = network;
  return fillNames(networks.summary, { network: name[locale], address: addressLooksLike[locale], memo: memo?.name[locale] ?? facts.noMemo });
}
