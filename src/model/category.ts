import { z } from 'zod';
import { id, localizedLine } from './text.ts';

/** The Lucide icons that a category may wear. */
export const categoryIcons = ['user', 'id-card', 'arrow-down-up', 'chart-candlestick', 'shield', 'code', 'gift', 'scale', 'smartphone', 'headset'] as const;

/** `category.yaml`: one subject of the help center. Its folder's name is its id and its address. */
export const category = z.strictObject({
  name: localizedLine,
  /** One sentence: what a reader finds here. */
  summary: localizedLine,
  icon: z.enum(categoryIcons),
  /** Its place among the categories, the smallest first. */
  order: z.int(),
  /** The articles of the folder, each once, in the order in which people need them. */
  sections: z.array(z.strictObject({ name: localizedLine, articles: z.array(id).min(1) })).min(1),
});

export type Category = z.infer<typeof category>;
export type CategoryIcon = Category['icon'];
