import type { Locale } from '../../languages.ts';
import type { Channel } from '../../model/channel.ts';
import type { Site } from '../../model/site.ts';
import { accountOf } from './account.ts';

/**
 * Everything that is ours and can be pasted: the domains of `site.yaml` and the channels of `channels.yaml`. A letter has no place
 * in it, as nobody pastes one.
 */
export function officialList(site: Pick<Site, 'brand' | 'officialDomains'>, channels: readonly ListedChannel[], locale: Locale): OfficialList {
  const domains = site.officialDomains;
  const entries = [
    ...domains.map((address) => ({ kind: 'domain' as const, address, name: site.brand[locale] })),
    ...channels.flatMap(({ kind, address, name }) => (kind === 'post' || Array.isArray(address) ? [] : [{ kind, address, name: name[locale] }])),
  ];
  const handles = entries.flatMap(({ address }) => accountOf(address)?.handle ?? []);
  return { domains, entries, addresses: [...new Set([...domains, ...handles])], names: namesOf(site, domains) };
}

/** What an imitation would carry: the name of the exchange in every language, and what stands in front of the ending of its domains. */
function namesOf({ brand }: Pick<Site, 'brand'>, domains: readonly string[]): string[] {
  const own = domains.filter((domain) => !domains.some((other) => domain.endsWith(`.${other}`))).map((domain) => domain.split('.')[0] ?? domain);
  return [...new Set([...Object.values(brand), ...own].map((name) => name.toLowerCase().replaceAll(/\s/g, '')))];
}

export type OfficialList = {
  domains: readonly string[];
  entries: readonly OfficialEntry[];
  /** Domains and handles in full. */
  addresses: readonly string[];
  names: readonly string[];
};
export type OfficialEntry = { kind: 'domain' | Exclude<Channel['kind'], 'post'>; address: string; name: string };
type ListedChannel = Pick<Channel, 'kind' | 'address' | 'name'>;
