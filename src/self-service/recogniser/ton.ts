import { base64url } from '@scure/base';
import { crc16 } from './crc.ts';
import { flawOf, isNear, type Verdict } from './verdict.ts';

/** The first byte: can be sent back, cannot; the same for a test network has its highest bit set. */
const tags = [0x11, 0x51];
const testNetwork = 0x80;

/** A friendly address has a checksum; a raw one, `0:` and 64 digits, has none. https://docs.ton.org */
export function judgeTon(text: string): Verdict | undefined {
  if (/^(0|-1):[0-9a-fA-F]{64}$/.test(text)) return 'none';
  const form = { begins: ['EQ', 'UQ', 'Ef', 'Uf', 'kQ', '0Q', 'kf', '0f'], length: [48, 48] as [number, number] };
  if (!isNear(text, form)) return undefined;
  const flaw = flawOf(text, { letters: /[A-Za-z0-9+/_-]/, length: form.length });
  if (flaw.flaw !== 'checksum') return flaw;
  const bytes = base64url.decode(text.replaceAll('+', '-').replaceAll('/', '_'));
  const [tag = 0] = bytes;
  if (crc16(bytes.subarray(0, 34)) !== ((bytes[34] ?? 0) << 8) + (bytes[35] ?? 0)) return flaw;
  if (tags.includes(tag)) return 'holds';
  return tags.includes(tag ^ testNetwork) ? { flaw: 'test' } : flaw;
}
