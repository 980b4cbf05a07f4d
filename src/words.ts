import type { Counted } from './model/word-kinds.ts';

/**
 * Puts values into words: `fill('Checked on {date}', { date })`. A name without a value is a mistake of ours, and throws.
 * Names come in Chinese and in Latin letters, so a space that stands between a value and Chinese words is set by what meets there.
 */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replaceAll(/( ?)\{(\w+)\}( ?)/g, (place, before: string, name: string, after: string, offset: number) => {
    const value = values[name];
    if (value === undefined) throw new Error(`“${template}” wants a value for {${name}}, and none was given.`);
    const text = String(value);
    return spaceBetween(template.slice(0, offset), text, before) + text + spaceBetween(text, template.slice(offset + place.length), after);
  });
}

/** Words for a number in a language: `fillCount(words, 2, 'en', { count: 2 })`. */
export function fillCount(counted: Counted, count: number, tag: string, values: Record<string, string | number> = { count }): string {
  const form = new Intl.PluralRules(tag).select(count) === 'one' ? 'one' : 'other';
  return fill(counted[form], values);
}

/** Names as a list in words: “PNG, JPEG or PDF”. */
export function nameList(names: Iterable<string>, tag: string, options?: Intl.ListFormatOptions): string {
  return nameListParts(names, tag, options)
    .map(({ value }) => value)
    .join('');
}

/** The same in parts, names and what stands between them, for names that are links. `Intl.ListFormat` knows no space: it writes “USDT和USDC”. */
export function nameListParts(names: Iterable<string>, tag: string, options?: Intl.ListFormatOptions): { type: 'element' | 'literal'; value: string }[] {
  return new Intl.ListFormat(tag, options).formatToParts(names).map(({ type, value }, index, all) => {
    if (type === 'element') return { type, value };
    return { type, value: spaceBetween(all[index - 1]?.value ?? '', value) + value + spaceBetween(value, all[index + 1]?.value ?? '') };
  });
}

/** What stands between two texts: a space where Chinese meets Latin letters, none where Chinese meets Chinese, elsewhere what was written there. */
function spaceBetween(left: string, right: string, written = ''): string {
  const seam = left.slice(-1) + right.slice(0, 1);
  if (/^\p{Script=Han}[a-z]$|^[a-z]\p{Script=Han}$/iu.test(seam)) return ' ';
  return /^[\p{Script=Han}\u3000-\u303f\uff00-\uffef]{2}$/u.test(seam) ? '' : written;
}
