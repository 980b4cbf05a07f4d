import { z } from 'zod';

/** Words for a reader: not empty, no space at either end. */
export const line = z
  .string()
  .min(1)
  .refine((value) => value === value.trim(), { error: 'no space at the beginning or the end' });

/** The same words in every language of the site. */
export const localizedLine = z.strictObject({ en: line, 'zh-cn': line });

/** The same list in every language of the site. */
export const localizedLines = z.strictObject({ en: z.array(line), 'zh-cn': z.array(line) });

/** An id: the name of a folder or a key, the same in every language. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'lower-case letters, digits and single hyphens' });

/** The id of an article: its category and its own name, `deposits/deposit-not-credited`. */
export const articleId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'category/article, such as deposits/choose-a-network' });

/**
 * A day such as 2026-11-04. YAML 1.1 readers, Astro's among them, turn an unquoted day into a `Date`; it becomes
 * the day again here, so that no time zone can move it.
 */
export const day = z.preprocess((value) => (value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : value), z.iso.date());

/**
 * A moment in UTC such as 2026-11-04T08:30:00Z. Readers of YAML 1.1 turn it into a `Date`, too; it becomes the text again that a writer
 * typed.
 */
export const instant = z.preprocess(
  (value) => (value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().replace('.000', '') : value),
  z.iso.datetime({ precision: 0, error: 'a moment in UTC such as 2026-11-04T08:30:00Z' }),
);
