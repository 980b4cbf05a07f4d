import { z } from 'zod';
import { locales } from '../languages.ts';
import { line, localizedLine } from './text.ts';
import { weekdays } from './weekdays.ts';

/** Ways that lead to a page: live chat, the ticket form, and official communities. */
export const pageKinds = ['chat', 'ticket', 'telegram', 'x', 'forum'] as const;
export const channelKinds = [...pageKinds, 'email', 'post'] as const;

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, { error: 'a time such as 09:00, in quotation marks' });

/** When people answer: `always`, or days with the times between which they do. */
const hours = z.union(
  [
    z.literal('always'),
    z
      .array(
        z
          .strictObject({ days: z.array(z.enum(weekdays)).min(1), from: time, to: time })
          .refine(({ from, to }) => from < to, { error: 'from before to; hours past midnight are two entries' }),
      )
      .min(1),
  ],
  { error: 'always, or a list such as [{ days: [monday, friday], from: "09:00", to: "18:00" }]' },
);

const shared = {
  name: localizedLine,
  /** What it is for, in one sentence. */
  purpose: localizedLine,
  hours,
  /** The zone of the hours, by its name in the IANA list: Europe/Lisbon. */
  timeZone: z.string().refine(isTimeZone, { error: 'a time zone of the IANA list, such as UTC or Asia/Singapore' }).default('UTC'),
  languages: z.array(z.enum(locales)).min(1),
  /** The figure of `facts/figures/` that promises the first answer. Communities promise none. */
  firstAnswer: z.string().optional(),
};

/** An entry of `support/channels.yaml`: one official way to us. */
export const channel = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(pageKinds), address: z.url({ protocol: /^https$/ }), ...shared }),
  z.strictObject({ kind: z.literal('email'), address: z.email(), ...shared }),
  z.strictObject({ kind: z.literal('post'), /** The lines of the address, the same in every language. */ address: z.array(line).min(2), ...shared }),
]);

/** `support/channels.yaml`: the channels by id, in the order in which they are offered. */
export const channels = z.record(z.string(), channel);

export type Channel = z.infer<typeof channel>;
export type ChannelHours = z.infer<typeof hours>;

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
