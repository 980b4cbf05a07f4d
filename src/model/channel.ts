import { z } from 'zod';
import { locales } from '../languages.ts';
import { localizedLine } from './text.ts';

export const channelKinds = ['chat', 'ticket', 'email'] as const;

/** An entry of `support/channels.yaml`: one official way to a human. */
export const channel = z.strictObject({
  kind: z.enum(channelKinds),
  name: localizedLine,
  /** An https address, or an e-mail address for the kind email. */
  address: z.union([z.url({ protocol: /^https$/ }), z.email()]),
  /** What it is for, in one sentence. */
  purpose: localizedLine,
  /** When people answer, in words, with the time zone: "Every day, 24 hours". */
  hours: localizedLine,
  languages: z.array(z.enum(locales)).min(1),
  /** The figure of `facts/figures/` that promises the first answer. */
  firstAnswer: z.string(),
});

/** `support/channels.yaml`: the channels by id, in the order in which they are offered. */
export const channels = z.record(z.string(), channel);

export type Channel = z.infer<typeof channel>;
