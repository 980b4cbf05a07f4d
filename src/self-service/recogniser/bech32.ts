import { bech32, bech32m } from '@scure/base';
import type { Form } from '../../model/code-form.ts';
import { type Flaw, flawOf, isNear, type Verdict } from './verdict.ts';

/** What stands after the last 1: no 1, b, i and o. */
const letters = /[02-9ac-hj-np-z]/;
/** Characters of a checksum, and what a 1 adds to the prefix. */
const checksum = 6;
/** No invoice is longer: what the recogniser reads is not, either. */
const longest = 2000;

/** Addresses such as bc1…: version 0 is Bech32 (BIP-173), every later one Bech32m (BIP-350). */
export function judgeSegwit(text: string, { prefix }: Form<'segwit'>): Verdict | undefined {
  const lower = text.toLowerCase();
  const start = `${prefix}1`;
  if (!lower.startsWith(start)) return undefined;
  if (isMixed(text)) return { flaw: 'case' };
  const version = lower[start.length];
  const coder = version === 'q' ? bech32 : bech32m;
  const words = coder.decodeUnsafe(lower)?.words;
  const bytes = words && coder.fromWordsUnsafe(words.slice(1))?.length;
  const isSound = bytes !== undefined && (version === 'q' ? bytes === 20 || bytes === 32 : bytes >= 2 && bytes <= 40);
  return isSound ? 'holds' : flawIn(lower, start, [start.length + 33 + checksum, start.length + 53 + checksum]);
}

/** Everything else in Bech32: Cosmos and Cardano addresses, Lightning invoices. */
export function judgeBech32(text: string, { prefix, bytes, begins }: Form<'bech32'>): Verdict | undefined {
  const lower = text.toLowerCase();
  const start = begins.find((each) => lower.startsWith(each));
  if (start === undefined) return undefined;
  if (isMixed(text)) return { flaw: 'case' };
  const decoded = bech32.decodeUnsafe(lower, longest);
  if (decoded && new RegExp(`^${prefix}$`).test(decoded.prefix)) {
    const length = bech32.fromWordsUnsafe(decoded.words)?.length;
    if (!bytes || (length !== undefined && bytes.includes(length))) return 'holds';
  }
  const sizes = (bytes ?? []).map((size) => start.length + Math.ceil((size * 8) / 5) + checksum);
  return flawIn(lower, start, sizes.length > 0 ? [Math.min(...sizes), Math.max(...sizes)] : [start.length + checksum, longest]);
}

function flawIn(lower: string, start: string, length: [number, number]): Flaw | undefined {
  if (!isNear(lower, { begins: [start], length })) return undefined;
  const flaw = flawOf(lower.slice(start.length), { letters, length: [0, longest] });
  return flaw.flaw === 'character' ? flaw : flawOf(lower, { letters: /./, length });
}

function isMixed(text: string): boolean {
  return text !== text.toLowerCase() && text !== text.toUpperCase();
}
