import { z } from 'zod';
import { line } from './text.ts';

/** Words that depend on a number; `Intl.PluralRules` chooses. Languages without a difference say the same twice. */
export const counted = z.strictObject({ one: line, other: line });

/** The same kind of words for each of some keys. */
export const each = <Key extends string, Value extends z.ZodType>(keys: readonly Key[], value: Value) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, value])) as Record<Key, Value>);

/** A line for each of some keys. */
export const group = <Key extends string>(...keys: Key[]) => each(keys, line);

export type Counted = z.infer<typeof counted>;
