import { judgeEmail } from './email.ts';
import type { Finding, Judgement } from './finding.ts';
import { judgeHandle } from './handle.ts';
import { likeness } from './likeness.ts';
import { judgeLink } from './link.ts';
import type { OfficialList } from './official-list.ts';

/** Whoever pastes more than a long message has pasted something else; the field takes no more either. */
export const longestText = 2000;
/** More addresses than this in one text are not read by anybody. */
const mostFindings = 10;

const hidden = /\p{Default_Ignorable_Code_Point}/u;
/** They make a text read backwards; the milder marks of direction often come along with a copied number. */
const turning = /[\u202d\u202e]/;
const edge = String.raw`(?![\u202d\u202e])[\s\p{Default_Ignorable_Code_Point}<>()\[\]{}"'‘’“”「」『』《》，。．,;；:：!！?？、]`;
const phone = /(?<![\p{L}\p{N}@/_.-])\+?\(?\d[\d ()./-]{3,}\d(?![\p{L}\p{N}@])/gu;

/**
 * Judges what a reader pasted: a link, an e-mail address, a handle or a phone number. In a longer message each address is judged on
 * its own; a text without one is judged as a name. Nothing for an empty text.
 */
export function verify(text: string, list: OfficialList): Finding[] {
  const pasted = text.slice(0, longestText).toWellFormed().trim();
  if (bare(pasted) === '') return [];
  const numbers =
    pasted
      .normalize('NFKC')
      .match(phone)
      ?.filter((each) => isPhone(each)) ?? [];
  const words = pasted.split(/[\s，！？；、（）《》【】“”]+/u).map((word) => bare(word));
  const addresses = words.filter((word) => isAddress(word));
  const found = [...new Set(addresses)].map((word) => ({ text: word, ...judge(word, list) }));
  const calls = numbers
    .filter((number) => !found.some((each) => each.text.includes(number)))
    .map((number) => ({ text: number, kind: 'phone' as const, verdict: 'unlisted' as const, entries: [] }));
  if (found.length + calls.length > 0) return [...found, ...calls].slice(0, mostFindings);
  const whole = bare(pasted);
  return [{ text: whole, ...judge(whole, list) }];
}

/** Looks through what hides: characters that nobody sees, and those that turn the direction of reading. */
function judge(text: string, list: OfficialList): Judgement {
  if (!hidden.test(text)) return judgePlain(text, list);
  const plain = text.replaceAll(new RegExp(hidden, 'gu'), '');
  const judged = judgePlain(plain, list);
  const turned = turning.test(text) && likeness([...plain].reverse().join(''), list);
  return judged.verdict === 'unlisted' && !turned ? judged : { ...judged, verdict: 'imitation', reason: 'hidden' };
}

function judgePlain(text: string, list: OfficialList): Judgement {
  const email = /^(?:mailto:)?([^/:?#]+@[^?/#]+)(?:\?.*)?$/i.exec(text)?.[1];
  if (email && !email.startsWith('@')) return judgeEmail(email, list);
  if (/^(tel|sms|callto):/i.test(text)) return { kind: 'phone', verdict: 'unlisted', entries: [] };
  if (text.startsWith('@')) return judgeHandle(text, list);
  if (isAddress(text)) return judgeLink(text, list);
  return { ...judgeHandle(text, list), ...(/\s/.test(text) && { kind: 'text' }) };
}

/** Whether a word has the form of an address. Full stops and `@` exist in wide forms, too. */
function isAddress(word: string): boolean {
  const plain = word.replaceAll(new RegExp(hidden, 'gu'), '').normalize('NFKC').replaceAll('。', '.');
  if (/@|^[a-z][a-z\d+.-]*:\S/i.test(plain)) return true;
  return /[\p{L}\p{N}-]\.[\p{L}\p{N}]/u.test(plain) && (/\p{L}/u.test(plain) || isNetworkAddress(plain));
}

function isPhone(text: string): boolean {
  const digits = text.replaceAll(/\D/g, '').length;
  return digits >= 5 && digits <= 15 && !isNetworkAddress(text);
}

function isNetworkAddress(text: string): boolean {
  return /^\d{1,3}(\.\d{1,3}){3}(?!\d)/.test(text);
}

/** Without the marks that a sentence or a copied text puts around it. */
function bare(text: string): string {
  return text.replace(new RegExp(`^(?:${edge})+`, 'u'), '').replace(new RegExp(`(?:${edge}|\\.)+$`, 'u'), '');
}
