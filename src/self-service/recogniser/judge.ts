import type { CodeForm, Form } from '../../model/code-form.ts';
import { judgeBase58, judgeBase58check } from './base58.ts';
import { judgeBech32, judgeSegwit } from './bech32.ts';
import { judgeByron } from './byron.ts';
import { judgeCashaddr } from './cashaddr.ts';
import { judgeEvm } from './evm.ts';
import { judgeSs58 } from './ss58.ts';
import { judgeStrkey } from './strkey.ts';
import { judgeTon } from './ton.ts';
import type { Verdict } from './verdict.ts';

/** Whether a text is written in a form, and whether its checksum holds; nothing where it is not even nearly so. */
export function judge(text: string, form: CodeForm): Verdict | undefined {
  switch (form.form) {
    case 'evm':
      return judgeEvm(text);
    case 'base58check':
      return judgeBase58check(text, form);
    case 'segwit':
      return judgeSegwit(text, form);
    case 'bech32':
      return judgeBech32(text, form);
    case 'cashaddr':
      return judgeCashaddr(text, form);
    case 'ton':
      return judgeTon(text);
    case 'strkey':
      return judgeStrkey(text, form);
    case 'ss58':
      return judgeSs58(text, form);
    case 'byron':
      return judgeByron(text, form);
    case 'base58':
      return judgeBase58(text, form);
    case 'hex':
      return judgeHex(text, form);
    case 'pattern':
      return new RegExp(form.pattern, 'u').test(text) ? 'none' : undefined;
  }
}

function judgeHex(text: string, { bytes, prefix }: Form<'hex'>): Verdict | undefined {
  const lower = text.toLowerCase();
  return lower.startsWith(prefix) && new RegExp(`^[0-9a-f]{${2 * bytes}}$`).test(lower.slice(prefix.length)) ? 'none' : undefined;
}
