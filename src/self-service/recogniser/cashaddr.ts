import type { Form } from '../../model/code-form.ts';
import { flawOf, type Verdict } from './verdict.ts';

const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
/** Five generators of the checksum: https://reference.cash/protocol/blockchain/encoding/cashaddr */
const generators = [0x98f2bc8e61n, 0x79b76d99e2n, 0xf33e5fb3c4n, 0xae2eabe2a8n, 0x1e4f43e470n];
/** 20 bytes of hash, with type and checksum, in characters of five bits. */
const length = 42;

/** Bitcoin Cash: `bitcoincash:` may be left out and counts all the same. */
export function judgeCashaddr(text: string, { prefix }: Form<'cashaddr'>): Verdict | undefined {
  const lower = text.toLowerCase();
  const isWhole = lower.startsWith(`${prefix}:`);
  const body = isWhole ? lower.slice(prefix.length + 1) : lower;
  if (!isWhole && !(/^[qp]/.test(body) && body.length === length)) return undefined;
  if (text !== lower && text !== text.toUpperCase()) return { flaw: 'case' };
  const values = [...body].map((character) => alphabet.indexOf(character));
  if (body.length === length && !values.includes(-1) && checksumOf([...[...prefix].map((letter) => letter.charCodeAt(0) & 31), 0, ...values]) === 0n)
    return 'holds';
  const flaw = flawOf(body, { letters: /[02-9ac-hj-np-z]/, length: [length, length] });
  // Words may begin with q or p and be as long: without the prefix, only a wrong checksum tells of an address.
  return isWhole || flaw.flaw === 'checksum' ? flaw : undefined;
}

function checksumOf(values: readonly number[]): bigint {
  let sum = 1n;
  for (const value of values) {
    const top = sum >> 35n;
    sum = ((sum & 0x07ffffffffn) << 5n) ^ BigInt(value);
    for (const [bit, generator] of generators.entries()) if ((top >> BigInt(bit)) & 1n) sum ^= generator;
  }
  return sum ^ 1n;
}
