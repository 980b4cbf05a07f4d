import type { Counted } from './model/word-kinds.ts';

/** Puts values into words: `fill('Checked on {date}', { date })`. A name without a value is a mistake of ours, and throws. */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`“${template}” wants a value for {${name}}, and none was given.`);
    return String(value);
  });
}

/** Words for a number in a language: `fillCount(words, 2, 'en', { count: 2 })`. */
export function fillCount(counted: Counted, count: number, tag: string, values: Record<string, string | number> = { count }): string {
  const form = new Intl.PluralRules(tag).select(count) === 'one' ? 'one' : 'other';
  return fill(counted[form], values);
}
