import { fill } from './words.ts';

/**
 * Names in words. On the Chinese site they come in Chinese and in Latin letters, so that no template can have the right space around
 * them: it is set by what meets there.
 */

/** `fill` for values that are names: “关于 TRON”, but “关于波卡”. */
export function fillNames(template: string, names: Record<string, string | number>): string {
  return template.replaceAll(/( ?)(\{\w+\})( ?)/g, (place, before: string, slot: string, after: string, offset: number) => {
    const name = fill(slot, names);
    return spaceBetween(template.slice(0, offset), name, before) + name + spaceBetween(name, template.slice(offset + place.length), after);
  });
}

/** Names as a list: “PNG, JPEG or PDF”. */
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
