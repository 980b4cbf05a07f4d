import type { Network } from '../../model/network.ts';
import { clean } from './clean.ts';
import { judge } from './judge.ts';
import { findSecret, type Secret } from './secret.ts';
import type { Flaw, Verdict } from './verdict.ts';

/** The longest text that can be an address, a TXID or an invoice. */
export const longest = 2000;
/** The shortest address that is no name. */
const shortest = 25;

/**
 * Which networks an address or a transaction ID can belong to. Several fit where several networks write alike; a text that is
 * nearly an address is told what is wrong with it. Nothing leaves the device: it is a matter of form and checksum alone.
 */
export function recognise(text: string, networks: readonly KnownNetwork[]): Finding {
  if (text.length > longest) return { kind: 'long', found: text.length };
  const code = clean(text);
  if (code === '') return { kind: 'empty' };
  const secret = findSecret(text, code);
  if (secret) return { kind: 'secret', secret };
  // A code may come in pieces; several short words are a sentence, and no name of an account.
  if (code.length < shortest && /\S\s+\S/.test(text)) return { kind: 'unknown', code };
  const guesses = networks.flatMap((network) => [...guess(code, network, 'address'), ...guess(code, network, 'txid')]);
  const matches = guesses.flatMap(({ verdict, ...match }) => (typeof verdict === 'string' ? [{ ...match, checksum: verdict }] : []));
  // A checksum holds by chance once in thousands of times: where one does, what only looks alike is not meant.
  const proven = matches.filter(({ checksum }) => checksum === 'holds');
  if (matches.length > 0) return { kind: 'found', code, matches: proven.length > 0 ? proven : matches };
  const near = guesses.flatMap(({ verdict, network }) => (typeof verdict === 'string' ? [] : [{ network, flaw: verdict }]));
  return near.length > 0 ? { kind: 'near', code, near } : { kind: 'unknown', code };
}

/** A network's ways of writing, each with its verdict; of several that fit, the first, as one network is one answer. */
function guess(code: string, network: KnownNetwork, thing: Thing): Guess[] {
  const forms = thing === 'address' ? network.addresses : network.txids;
  const guesses = forms.flatMap((form) => {
    const verdict = judge(code, form);
    return verdict ? [{ network, thing, verdict, holdsMemo: 'holdsMemo' in form && form.holdsMemo === true }] : [];
  });
  return guesses.sort((a, b) => Number(typeof b.verdict === 'string') - Number(typeof a.verdict === 'string')).slice(0, 1);
}

/** What the recogniser must know of a network: part of an entry of `/data/networks.json`. */
export type KnownNetwork = Pick<Network, 'name' | 'addresses' | 'txids' | 'memo' | 'ours'> & { id: string };
export type Thing = 'address' | 'txid';
export type Match = { network: KnownNetwork; thing: Thing; checksum: 'holds' | 'none'; holdsMemo: boolean };
export type Near = { network: KnownNetwork; flaw: Flaw };
export type Finding =
  | { kind: 'empty' }
  | { kind: 'long'; found: number }
  | { kind: 'secret'; secret: Secret }
  | { kind: 'found'; code: string; matches: Match[] }
  | { kind: 'near'; code: string; near: Near[] }
  | { kind: 'unknown'; code: string };
type Guess = { network: KnownNetwork; thing: Thing; verdict: Verdict; holdsMemo: boolean };
