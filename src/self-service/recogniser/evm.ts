import { keccak_256 } from '@noble/hashes/sha3.js';
import { hex } from '@scure/base';
import { flawOf, isNear, type Verdict } from './verdict.ts';

const letters = /[0-9a-fA-F]/;

/** Addresses of Ethereum and its kin. Their checksum is in the capitals; all in one case, there is none (EIP-55). */
export function judgeEvm(text: string): Verdict | undefined {
  if (!isNear(text, { begins: ['0x', '0X'], length: [42, 42] })) return undefined;
  const digits = text.slice(2);
  const flaw = flawOf(digits, { letters, length: [40, 40] });
  if (flaw.flaw === 'length') return { flaw: 'length', expected: [42, 42], found: text.length };
  if (flaw.flaw === 'character') return flaw;
  if (digits === digits.toLowerCase() || digits === digits.toUpperCase()) return 'none';
  return digits === withChecksum(digits) ? 'holds' : flaw;
}

function withChecksum(digits: string): string {
  const lower = digits.toLowerCase();
  const hash = hex.encode(keccak_256(new TextEncoder().encode(lower)));
  return [...lower].map((digit, index) => (Number.parseInt(hash[index] ?? '0', 16) >= 8 ? digit.toUpperCase() : digit)).join('');
}
