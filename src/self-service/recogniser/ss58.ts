import { blake2b } from '@noble/hashes/blake2.js';
import type { Form } from '../../model/code-form.ts';
import { base58Letters, decodeBase58 } from './base58.ts';
import { flawOf, isNear, type Verdict } from './verdict.ts';

const salt = new TextEncoder().encode('SS58PRE');
/** A network's number, 32 bytes of account, two of checksum. */
const size = 35;

/** Polkadot and its kin, of which each network has a number. Numbers above 63 take two bytes and belong to none of ours. */
export function judgeSs58(text: string, form: Form<'ss58'>): Verdict | undefined {
  const bytes = decodeBase58(text);
  if (bytes?.length === size) {
    const hash = blake2b(new Uint8Array([...salt, ...bytes.subarray(0, size - 2)]));
    if (hash[0] === bytes[size - 2] && hash[1] === bytes[size - 1]) return bytes[0] === form.prefix ? 'holds' : undefined;
  }
  return isNear(text, form) ? flawOf(text, { letters: base58Letters, length: form.length }) : undefined;
}
