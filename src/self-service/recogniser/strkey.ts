import { base32nopad } from '@scure/base';
import type { Form } from '../../model/code-form.ts';
import { crc16 } from './crc.ts';
import { flawOf, isNear, type Verdict } from './verdict.ts';

/** Stellar's accounts (G…) and accounts with a memo inside (M…). SEP-23 */
export function judgeStrkey(text: string, form: Form<'strkey'>): Verdict | undefined {
  if (!isNear(text, form)) return undefined;
  const flaw = flawOf(text, { letters: /[A-Z2-7]/, length: form.length });
  return flaw.flaw === 'checksum' && versionOf(text) === form.version ? 'holds' : flaw;
}

/** The first byte of a strkey whose checksum holds. */
function versionOf(text: string): number | undefined {
  try {
    const bytes = base32nopad.decode(text);
    const end = bytes.length - 2;
    // The checksum's lower byte comes first.
    return end > 0 && crc16(bytes.subarray(0, end)) === (bytes[end] ?? 0) + ((bytes[end + 1] ?? 0) << 8) ? bytes[0] : undefined;
  } catch {
    return undefined;
  }
}
