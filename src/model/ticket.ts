import { z } from 'zod';
import { articleId, id, localizedLine } from './text.ts';

/** Fields that take what a reader types, and where it must be found to be plausible. */
export const textKinds = ['line', 'text', 'txid', 'address-end', 'amount', 'moment', 'day'] as const;

/** The topics of a ticket; the help desk's settings and the guided diagnoses name them. */
export const ticketTopicIds = [
  'deposits',
  'withdrawals',
  'account',
  'kyc',
  'trading',
  'security',
  'api',
  'promotions',
  'compliance',
  'ideas',
  'complaints',
  'other',
] as const;

const shared = {
  label: localizedLine,
  /** Why we ask, in one sentence. Readers see it below the field. */
  why: localizedLine,
  /** true where an answer is needed. A field that people may not be able to answer offers “I do not know”. */
  required: z.boolean().default(false),
  /** true offers “I do not know”, where that is an honest answer. */
  unknown: z.boolean().default(false),
  /** true where the value says who somebody is: it never stands in an address. */
  personal: z.boolean().default(false),
};

/** An entry of `support/ticket-fields.yaml`: one thing that a specialist needs to know. */
export const ticketField = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(textKinds),
    /** An example, shown below the field. */
    example: localizedLine.optional(),
    ...shared,
  }),
  z.strictObject({ kind: z.literal('choice'), options: z.array(localizedLine).min(2), ...shared }),
  /** The networks or the coins of `facts/networks.yaml`, as suggestions: another may be typed. */
  z.strictObject({ kind: z.enum(['network', 'coin']), ...shared }),
]);

export const ticketFields = z.record(id, ticketField);

/** An entry of `support/ticket-topics.yaml`: what a ticket can be about. */
export const ticketTopic = z.strictObject({
  name: localizedLine,
  /** One sentence: which cases belong here. */
  about: localizedLine,
  /** The articles that solve most of these cases, the most wanted first. */
  articles: z.array(articleId).min(1).max(6),
  /** The fields of `ticket-fields.yaml` that the form asks for, in their order. */
  fields: z.array(id),
  /** What to attach, and what to black out first. */
  evidence: localizedLine.optional(),
});

export const ticketTopics = z.strictObject(
  Object.fromEntries(ticketTopicIds.map((topic) => [topic, ticketTopic])) as Record<TicketTopicId, typeof ticketTopic>,
);

export type TicketField = z.infer<typeof ticketField>;
export type TicketTopic = z.infer<typeof ticketTopic>;
export type TicketTopicId = (typeof ticketTopicIds)[number];
