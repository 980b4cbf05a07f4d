import { sha256 } from '@noble/hashes/sha2.js';
import { base58, base58xrp, type BytesCoder, createBase58check, hex } from '@scure/base';
import type { Form } from '../../model/code-form.ts';
import { flawOf, isNear, type Verdict } from './verdict.ts';

/** What Base58 is written with, in whichever order: no 0, O, I and l. */
export const base58Letters = /[1-9A-HJ-NP-Za-km-z]/;

const checked = createBase58check(sha256);

/** The bytes behind a Base58 text; nothing where it has a character that Base58 has not. */
export function decodeBase58(text: string): Uint8Array | undefined {
  return decode(base58, text);
}

/** The bytes behind a Base58 text with a checksum; nothing where that is wrong. */
export function decodeBase58check(text: string, alphabet: 'bitcoin' | 'xrp' = 'bitcoin'): Uint8Array | undefined {
  if (alphabet === 'bitcoin') return decode(checked, text);
  // XRP Ledger has the same checksum behind an alphabet of its own.
  const bytes = decode(base58xrp, text);
  return bytes && decode(checked, base58.encode(bytes));
}

/** Addresses of Bitcoin, TRON, XRP Ledger and others: the leading bytes tell whose they are. */
export function judgeBase58check(text: string, form: Form<'base58check'>): Verdict | undefined {
  const payload = decodeBase58check(text, form.alphabet);
  if (payload) return form.versions.some((version) => isOf(payload, version, form.bytes)) ? 'holds' : undefined;
  return isNear(text, form) ? flawOf(text, { letters: base58Letters, length: form.length }) : undefined;
}

/** Base58 without a checksum, such as Solana's addresses: only its bytes can be counted. */
export function judgeBase58(text: string, { bytes }: Form<'base58'>): Verdict | undefined {
  return decodeBase58(text)?.length === bytes ? 'none' : undefined;
}

function isOf(payload: Uint8Array, version: string, bytes: number): boolean {
  return payload.length === version.length / 2 + bytes && hex.encode(payload).startsWith(version);
}

function decode(coder: BytesCoder, text: string): Uint8Array | undefined {
  try {
    return coder.decode(text);
  } catch {
    return undefined;
  }
}
