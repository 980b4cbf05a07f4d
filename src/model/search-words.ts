import { z } from 'zod';
import { articleId, localizedLine, localizedLines } from './text.ts';

const lowerCase = z.string().refine((value) => value === value.toLowerCase().trim() && value !== '', { error: 'lower case, without space around it' });

/** `search/concepts.yaml`: words that mean one thing to a searcher, by the concept's id. */
export const concepts = z.record(
  z.string(),
  z.strictObject({
    /** The word that the articles use, in each language. */
    target: localizedLine,
    /** What people type instead, in either language: slang, short forms, frequent mistakes. */
    words: z.array(lowerCase).min(1),
  }),
);

/** `search/intents.yaml`: questions that are asked every day, by id. */
export const intents = z.record(z.string(), z.strictObject({ article: articleId, ask: localizedLines }));

/** `search/stop-phrases.yaml`: what carries no subject and is dropped where something is left. */
export const stopPhrases = localizedLines;

/** `search/everyday-words.yaml`: words of everyday life that alone are no reason to answer. */
export const everydayWords = localizedLines;

/** What a golden question tests. */
export const goldenTags = ['keyword', 'question', 'slang', 'typo', 'traditional', 'pinyin', 'code', 'nonsense'] as const;

/** `search/golden.<locale>.yaml`: a question and the articles of which one must come first. Nonsense has none. */
export const golden = z.array(z.strictObject({ q: z.string(), tag: z.enum(goldenTags), answers: z.array(articleId) }));

export type Concepts = z.infer<typeof concepts>;
export type Intents = z.infer<typeof intents>;
export type StopPhrases = z.infer<typeof stopPhrases>;
export type EverydayWords = z.infer<typeof everydayWords>;
export type GoldenQuestion = z.infer<typeof golden>[number];
