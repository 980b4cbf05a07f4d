import { toUnicode } from 'punycode/punycode.es6.js';
import type { Reason } from './finding.ts';
import { likeness } from './likeness.ts';
import type { OfficialList } from './official-list.ts';

/** The host of an address as browsers read it, in letters: `xn--…` decoded, without the dot that may end it. Undefined where there is none. */
export function domainOf(host: string): string | undefined {
  if (!URL.canParse(`https://${host}`)) return undefined;
  const { hostname } = new URL(`https://${host}`);
  const name = hostname.replace(/\.$/, '');
  try {
    return toUnicode(name);
  } catch {
    // Not every label that begins with xn-- can be decoded.
    return name;
  }
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
  const domain = domainOf(host) ?? host;
  const written = /xn--/i.test(host) ? undefined : likeness(host, list);
  return written ?? likeness(domain, list);
}
