import { accountOf } from './account.ts';
import { domainOf, likenessOfHost, officialDomain } from './domain.ts';
import type { Judgement } from './finding.ts';
import { judgeHandle } from './handle.ts';
import { likeness, skeleton } from './likeness.ts';
import type { OfficialEntry, OfficialList } from './official-list.ts';

/** Judges a link, with or without `https://`: what decides is the end of its domain, and on Telegram and X the account. */
export function judgeLink(text: string, list: OfficialList): Judgement {
  const address = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(text) ? text : `https://${text}`;
  const account = accountOf(address);
  if (account) return { ...judgeHandle(account.handle, list, account.service), kind: 'link' };
  if (!URL.canParse(address)) return unlistedOr(likeness(text, list));
  const url = new URL(address);
  // Other schemes run programs or lead to apps; none of them is on our list.
  if (!/^https?:$/.test(url.protocol)) return unlistedOr(namesUs(address, list));
  const domain = domainOf(url.hostname) ?? url.hostname;
  const official = officialDomain(domain, list.domains);
  const entry = pageOf(url, list.entries) ?? list.entries.find((each) => each.address === official);
  if (entry) return { kind: 'link', verdict: 'listed', entries: [entry], domain };
  return { ...unlistedOr(likenessOfHost(hostAsWritten(address), list) ?? namesUs(address, list)), domain };
}

/** The page of a channel that an address leads to, or lies below. */
function pageOf({ origin, pathname }: URL, entries: readonly OfficialEntry[]): OfficialEntry | undefined {
  const path = `${origin}${pathname}`.replace(/\/?$/, '/');
  return entries.find(({ kind, address }) => kind !== 'domain' && kind !== 'email' && path.startsWith(address.replace(/\/?$/, '/')));
}

/** Our domain or handle where it decides nothing: before an `@`, in the path, or as a value. */
function namesUs(address: string, { addresses }: OfficialList) {
  const rest = skeleton(decoded(address));
  return addresses.some((each) => rest.includes(skeleton(each))) ? 'elsewhere' : undefined;
}

function hostAsWritten(address: string): string {
  const [authority = ''] = address.replace(/^[^:]*:[\\/]*/, '').split(/[\\/?#]/);
  return authority.slice(authority.lastIndexOf('@') + 1);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function unlistedOr(reason: Judgement['reason']): Judgement {
  return reason ? { kind: 'link', verdict: 'imitation', entries: [], reason } : { kind: 'link', verdict: 'unlisted', entries: [] };
}
