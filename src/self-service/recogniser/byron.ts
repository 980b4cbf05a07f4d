import type { Form } from '../../model/code-form.ts';
import { decodeBase58 } from './base58.ts';
import { crc32 } from './crc.ts';
import type { Verdict } from './verdict.ts';

/**
 * Cardano's addresses of before 2020: in CBOR, a list of two (0x82), bytes that are CBOR again (0xd8 0x18 0x58 and their number)
 * and, as a number of four bytes (0x1a) or fewer, their CRC-32. https://cips.cardano.org/cip/CIP-19
 */
export function judgeByron(text: string, { begins }: Form<'byron'>): Verdict | undefined {
  if (!begins.some((start) => text.startsWith(start))) return undefined;
  const bytes = decodeBase58(text);
  if (!bytes) return { flaw: 'checksum' };
  const [list, tag, encoded, string, length = 0] = bytes;
  if (list !== 0x82 || tag !== 0xd8 || encoded !== 0x18 || string !== 0x58) return { flaw: 'checksum' };
  const payload = bytes.subarray(5, 5 + length);
  return crc32(payload) === numberIn(bytes.subarray(5 + length)) ? 'holds' : { flaw: 'checksum' };
}

/** A whole number in CBOR: its head says in how many bytes it stands. */
function numberIn([head = 0, ...rest]: Uint8Array): number | undefined {
  const sizes: Record<number, number> = { 0x18: 1, 0x19: 2, 0x1a: 4 };
  if (head < 0x18) return rest.length === 0 ? head : undefined;
  return sizes[head] === rest.length ? rest.reduce((sum, byte) => sum * 256 + byte, 0) : undefined;
}
