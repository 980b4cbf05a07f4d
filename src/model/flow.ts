import { z } from 'zod';
import { articleId, day, id, line, localizedLine, localizedLines } from './text.ts';
import { ticketTopicIds } from './ticket.ts';

/** An id that begins with a letter: keys that are numbers would lose the order in which they are written. */
const name = id.regex(/^[a-z]/, { error: 'an id that begins with a letter' });

/**
 * A text of a flow. It may hold {file/key} for a fact, {brand/domain} for what site.yaml says, **words** for what stands on the screen,
 * and [words](category/article), [words](channel/chat) or [words](fix/flow) for a link.
 */
const text = z.strictObject({ en: line.max(400), 'zh-cn': line.max(200) });

const choice = z.strictObject({
  /** The answer, as the reader would give it. */
  text,
  /** What helps to tell it from the others. */
  hint: text.optional(),
  /** What the answer says of a field of the ticket, by the field's id in support/ticket-fields.yaml. */
  fills: z.record(id, localizedLine).default({}),
  /** The question or the outcome that it leads to. */
  to: name,
});

const question = z.strictObject({
  /** One thing that the reader can see or knows. */
  ask: text,
  /** Where to look, and what for. */
  help: text.optional(),
  /** The answers by id, in the order in which they are offered. The id is a part of the address. */
  choices: z.record(name, choice).refine((choices) => Object.keys(choices).length > 1, { error: 'two choices or more' }),
});

const outcome = z.strictObject({
  /** What is the matter, in a sentence. */
  title: text,
  /** What to do, in order. */
  do: z.array(text).min(1).max(6),
  /** How long it takes. */
  time: text,
  /** What cannot be done, or not by us. */
  cannot: text,
  /** The article that explains it. */
  article: articleId,
  /** Another flow that goes on from here. */
  next: id.optional(),
  /** The topic of the ticket to open, where one helps. */
  ticket: z.enum(ticketTopicIds).optional(),
});

/** `flows/<flow>.yaml`: a guided diagnosis, from the first question of the file to its outcomes. */
export const flow = z.strictObject({
  /** The problem in the reader's words, without any of the forms above. */
  title: localizedLine,
  /** What the reader will know at the end, in a sentence without those forms. */
  summary: localizedLine,
  /** The team that answers for it. */
  owner: id,
  /** The day on which somebody last checked that every sentence is true. Readers see it. */
  verified: day,
  /** Its place among the flows, the smallest first. */
  order: z.int(),
  /** How people say it who do not know the name for it. Feeds search, shown nowhere. */
  symptoms: localizedLines,
  questions: z.record(name, question).refine((questions) => Object.keys(questions).length > 0, { error: 'one question or more' }),
  outcomes: z.record(name, outcome),
});

export type Flow = z.infer<typeof flow>;
export type FlowText = z.infer<typeof text>;
