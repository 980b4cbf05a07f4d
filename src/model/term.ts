import { z } from 'zod';
import { line } from './text.ts';

const termWords = z.strictObject({
  term: line,
  /** One or two sentences for somebody who has never heard of it. */
  meaning: line,
  /** What else people call it. */
  alsoCalled: z.array(line).default([]),
});

/** An entry of `glossary.yaml`. */
export const term = z.strictObject({ en: termWords, 'zh-cn': termWords });

export const glossary = z.record(z.string(), term);

export type Term = z.infer<typeof term>;
