import type { textKinds } from '../../model/ticket.ts';
import { typedNumber } from '../../self-service/calculators/typed-number.ts';

/** The most characters of a line, and of a longer text. */
export const longest = { line: 300, text: 6000 };

/** Nobody's clock is exact. */
const clockSlip = 5 * 60_000;

/**
 * What is wrong with what was typed into a field, or nothing. Only what cannot be is refused: a specialist can do with less than
 * a perfect answer, and somebody who is worried must not fail at a form.
 * @param networks the address forms by which an address in the field of a transaction ID is told.
 */
export function implausible(kind: FieldKind, value: string, { networks, now }: { networks: readonly AddressForm[]; now: Date }): Implausible | undefined {
  const typed = value.normalize('NFKC').trim();
  if (typed === '') return undefined;
  const most = kind === 'text' ? longest.text : longest.line;
  if (typed.length > most) return { kind: 'long', values: { most, count: typed.length } };
  if (kind === 'txid') return ofTransactionId(typed.replaceAll(/\s/g, ''), networks);
  if (kind === 'address-end') return [...typed].length === 4 ? undefined : { kind: 'addressEnd' };
  if (kind === 'amount') return Number(typedNumber(typed.replace(/\s*\p{L}+$/u, ''))) > 0 ? undefined : { kind: 'amount' };
  if (kind === 'moment' || kind === 'day') return new Date(typed).getTime() > now.getTime() + clockSlip ? { kind: 'future' } : undefined;
  if (kind === 'email') return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed) ? undefined : { kind: 'email' };
  return undefined;
}

/** Explorers are shared as links: the ID is the last long part of one. */
function ofTransactionId(typed: string, networks: readonly AddressForm[]): Implausible | undefined {
  const id = /^https?:/i.test(typed) ? (typed.split(/[/?#=]/).findLast((part) => part.length >= 40) ?? '') : typed;
  const network = networks.find(({ address }) => new RegExp(address, 'u').test(id));
  // A signature of Solana and the like is longer than any address; a hash of 64 hex characters is no address but on few networks.
  if (network && !/^(0x)?[0-9a-f]{64}$/i.test(id)) return { kind: 'isAddress', values: { network: network.name } };
  return id.length >= 40 && /^[\w+/=@.-]+$/.test(id) ? undefined : { kind: 'txid', values: { count: [...id].length } };
}

export type FieldKind = (typeof textKinds)[number] | 'choice' | 'network' | 'coin' | 'email';
/** What the interface says about it: a key of the words and what stands in their braces. */
export type Implausible = { kind: 'isAddress' | 'txid' | 'addressEnd' | 'amount' | 'future' | 'email' | 'long'; values?: Record<string, string | number> };
export type AddressForm = { name: string; address: string };
