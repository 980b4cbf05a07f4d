import { toUnicode } from 'punycode/punycode.es6.js';
import type { Reason } from './finding.ts';
import { likeness } from './likeness.ts';
import type { OfficialList } from './official-list.ts';

/** A host as the network knows it, `xn--…` where it has other letters; without the dot that may end it. Undefined where there is none. */
export function domainOf(host: string): string | undefined {
  // Everything from these signs on would be a path, or another host.
  if (/[\\/?#@]/.test(host) || !URL.canParse(`https://${host}`)) return undefined;
  return new URL(`https://${host}`).hostname.replace(/\.$/, '');
}

/** The official domain that a domain is, or that it ends in after a dot; the longest, where several fit. */
export function officialDomain(domain: string, domains: readonly string[]): string | undefined {
  return domains.filter((each) => domain === each || domain.endsWith(`.${each}`)).sort((a, b) => b.length - a.length)[0];
}

/**
 * How a host resembles ours. As it was written first, as a capital I tells nothing once it is small; then as browsers read it, with
 * `xn--` and `%` decoded.
 */
export function likenessOfHost(host: string, list: OfficialList): Reason | undefined {
  const written = /xn--/i.test(host) ? undefined : likeness(host, list);
  return written ?? likeness(inLetters(domainOf(host) ?? host), list);
}

function inLetters(domain: string): string {
  try {
    return toUnicode(domain);
  } catch {
    // Not every label that begins with xn-- can be decoded.
    return domain;
  }
}
