/** Services that hide where an address leads. */
const shorteners = [
  'bit.ly',
  't.co',
  'tinyurl.com',
  'goo.gl',
  'is.gd',
  'ow.ly',
  'cutt.ly',
  'rebrand.ly',
  'buff.ly',
  'shorturl.at',
  't.cn',
  'dwz.cn',
  'suo.im',
  'url.cn',
];
const messengers = ['t.me', 'telegram.me', 'telegram.dog', 'wa.me', 'api.whatsapp.com', 'chat.whatsapp.com', 'line.me', 'discord.gg'];
const phones = [
  // International; North American and British with brackets; Chinese mobile and service numbers.
  /(?<![\p{L}\p{N}+.])\+\d{1,3}[ ()-]{0,2}\d[\d ()-]{5,}\d/gu,
  /(?<![\d+]|\+\d{1,3} )\(0?\d{2,4}\)[ -]?\d{3,4}[ -]\d{4}(?!\d)/g,
  /(?<![\p{L}\p{N}.,])1[3-9]\d{9}(?![\p{L}\p{N}.,])/gu,
  /(?<![\p{L}\p{N}.,-])[48]00-\d{3}-?\d{4}(?![\d-])/gu,
];
const web = /\bhttps?:\/\/[\p{L}\p{N}][^\s<>"'“”‘’()（）{}$`，。；、]*/giu;
/** Without `https://` only what nobody writes for another reason. */
const bare = new RegExp(`(?<![\\w.@/-])(?:${[...shorteners, ...messengers].map((host) => host.replaceAll('.', '\\.')).join('|')})/[\\w+-]+`, 'gi');
const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;

/** The addresses and phone numbers that a reader meets in a text, with their places in it. */
export function addressesInText(text: string): Found[] {
  return [
    ...matches(text, web, 'link'),
    ...matches(text, bare, 'link'),
    ...matches(text.replaceAll(web, blank), email, 'email'),
    ...phones.flatMap((phone) => matches(text, phone, 'phone')),
  ].sort((a, b) => a.index - b.index);
}

/** Only what a program would call: numbers in code are no phone numbers. */
export function addressesInCode(code: string): Found[] {
  return matches(code, web, 'link');
}

/** What kind of service a domain belongs to, where it is one that hides or replaces addresses. */
export function serviceOf(host: string): 'shortener' | 'messenger' | undefined {
  if (shorteners.includes(host)) return 'shortener';
  return messengers.includes(host) ? 'messenger' : undefined;
}

function matches(text: string, pattern: RegExp, kind: Found['kind']): Found[] {
  return [...text.matchAll(pattern)].map(({ 0: value, index }) => ({ kind, text: value.replace(/[.,:;!?]+$/, ''), index }));
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}

export type Found = { kind: 'link' | 'email' | 'phone'; text: string; index: number };
