import { domainOf, likenessOfHost, officialDomain } from './domain.ts';
import type { Judgement } from './finding.ts';
import { likeness } from './likeness.ts';
import type { OfficialList } from './official-list.ts';

/** Judges an e-mail address. Every mailbox of an official domain is ours, as nobody else can make one there. */
export function judgeEmail(text: string, list: OfficialList): Judgement {
  const at = text.lastIndexOf('@');
  const [local, host] = [text.slice(0, at), text.slice(at + 1)];
  const domain = domainOf(host) ?? host;
  const official = officialDomain(domain, list.domains);
  const mailbox = `${local}@${domain}`.toLowerCase();
  const entry =
    list.entries.find(({ kind, address }) => kind === 'email' && address.toLowerCase() === mailbox) ?? list.entries.find(({ address }) => address === official);
  if (entry) return { kind: 'email', verdict: 'listed', entries: [entry], domain };
  const reason = likenessOfHost(host, list) ?? (likeness(local, list) && 'elsewhere');
  return reason ? { kind: 'email', verdict: 'imitation', entries: [], reason, domain } : { kind: 'email', verdict: 'unlisted', entries: [], domain };
}
