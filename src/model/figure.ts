import { z } from 'zod';
import { day, localizedLine } from './text.ts';

/** What a figure counts. Words for each stand in `content/words/` under `units`. */
export const units = [
  'percent',
  'seconds',
  'minutes',
  'hours',
  'days',
  'business-days',
  'months',
  'years',
  'usdt',
  'megabytes',
  'times',
  'multiple',
  'items',
  'per-second',
  'coin',
] as const;

/** A figure of the exchange that articles show with `<Fact id="file/key" />`. */
export const figure = z.strictObject({
  /** What it is, in a few words: the row's label in a table. */
  label: localizedLine,
  /** A number, or two for a range. */
  value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
  unit: z.enum(units),
  /** Which coin, where the unit is `coin`. */
  coin: z.string().optional(),
  /** The day on which it was last compared with the exchange itself. */
  asOf: day,
});

/** `facts/figures/<file>.yaml`: figures by key. */
export const figures = z.record(z.string(), figure);

export type Figure = z.infer<typeof figure>;
