import { z } from 'zod';
import { type DangerId, dangerIds, otherTurns, type TalkId, talkIds } from './assistant-kinds.ts';
import { articleId, id, line } from './text.ts';

const phrase = z.string().regex(/^[^\s*](.*[^\s])?$/u, { error: 'a word or a phrase, without space around it; * only at its end' });

const sign = z.strictObject({
  /** Lists of which each has a word in the question. */
  all: z.array(id).min(1),
  /** Lists of which none has. */
  none: z.array(id).default([]),
});

const danger = z.strictObject({
  /** What to read now, the most urgent first. */
  articles: z.array(articleId).min(1).max(3),
  signs: z.array(sign).min(1),
});

/** `search/dangers.yaml`: what the assistant recognises before anything else. */
export const dangers = z.strictObject({
  /** Words by the name of their list, in all languages. */
  words: z.record(id, z.array(phrase).min(1)),
  dangers: z.strictObject(Object.fromEntries(dangerIds.map((each) => [each, danger])) as Record<DangerId, typeof danger>),
});

/** `search/small-talk.yaml`: what people say to an assistant beside questions, in all languages. */
export const smallTalk = z.strictObject(Object.fromEntries(talkIds.map((each) => [each, z.array(phrase).min(1)])) as Record<TalkId, z.ZodArray<typeof phrase>>);

const dialogue = z
  .strictObject({
    /** What the reader says, in one turn or several. The last turn is looked at. */
    say: z.array(line).min(1).max(4),
    /** Articles of which the assistant must answer with one, or offer it among the few that it asks back with. */
    answers: z.array(articleId).min(1).optional(),
    /** The danger that it must recognise. */
    danger: z.enum(dangerIds).optional(),
    /** Any other turn. */
    turn: z.enum(otherTurns).optional(),
  })
  .refine(({ answers, danger, turn }) => [answers, danger, turn].filter((each) => each !== undefined).length === 1, {
    error: 'one of answers, danger or turn',
  });

/** `search/dialogues.<locale>.yaml`: conversations and where they must lead. */
export const dialogues = z.array(dialogue);

export type Dangers = z.infer<typeof dangers>;
export type SmallTalk = z.infer<typeof smallTalk>;
export type Dialogue = z.infer<typeof dialogue>;
