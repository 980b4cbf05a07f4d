import { mistakes } from '../../search/mistakes.ts';
import type { Reason } from './finding.ts';
import { lookAlikes } from './look-alikes.ts';
import type { OfficialList } from './official-list.ts';

const latin = new Map(Object.entries(lookAlikes).flatMap(([letter, characters]) => [...characters].map((character) => [character, letter] as const)));
/** Digits and signs in which people read a letter. `i` and `l` become one, as their capital and small forms look alike. */
const readAs: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', i: 'l', '|': 'l', '!': 'l', $: 's' };
/** Shorter names have too many neighbours for a mistake. */
const shortest = 5;

/** How a domain, a handle or a name resembles what is ours; undefined where it does not. */
export function likeness(text: string, { addresses, names }: Pick<OfficialList, 'addresses' | 'names'>): Reason | undefined {
  const plain = joined(text.normalize('NFKC').toLowerCase());
  const seen = skeleton(text);
  const whole = addresses.find((address) => near(joined(seen), joined(skeleton(address))));
  if (whole !== undefined && joined(seen) === joined(skeleton(whole)) && plain !== joined(whole)) return 'letters';
  if (whole !== undefined) return 'misspelt';
  if (names.some((name) => plain.includes(name))) return 'name';
  if (names.some((name) => joined(seen).includes(skeleton(name)))) return 'letters';
  return seen.split(/[^\p{L}\p{N}]+/u).some((word) => names.some((name) => holdsMisspelt(word, skeleton(name)))) ? 'misspelt' : undefined;
}

/** What a text looks like at a glance, in small Latin letters where it has any that look so (the skeleton of UTS #39, and more). */
export function skeleton(text: string): string {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}|\p{Default_Ignorable_Code_Point}/gu, '');
  return [...plain]
    .map((character) => latin.get(character) ?? latin.get(character.toLowerCase()) ?? character.toLowerCase())
    .join('')
    .replaceAll(/[0134578i|!$]/g, (character) => readAs[character] ?? character)
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd');
}

/** Without dots, hyphens and the like, which imitations add and leave out. */
function joined(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Whether a word is a name with a mistake, or holds one that begins with the right letter, as `kestralsupport` does. */
function holdsMisspelt(word: string, name: string): boolean {
  if (near(word, name)) return true;
  if (name.length < shortest) return false;
  return [...word].some((letter, start) => letter === name[0] && [-1, 0, 1].some((more) => near(word.slice(start, start + name.length + more), name)));
}

function near(word: string, name: string): boolean {
  const most = name.length < shortest ? 0 : 1;
  return Math.abs(word.length - name.length) <= most && mistakes(word, name, most) <= most;
}
