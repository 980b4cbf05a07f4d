import { z } from 'zod';
import { articleId, instant, localizedLine } from './text.ts';

export const noticeKinds = ['announcement', 'incident', 'maintenance'] as const;
/** How a notice is shown: an `info` may be put away by the reader, the others stay while they last. */
export const severities = ['info', 'warning', 'critical'] as const;

const update = z.strictObject({ at: instant, text: localizedLine });

/** `notices/<day>-<name>/notice.yaml`: what every reader should know for a while. The day is that of `from`. */
export const notice = z
  .strictObject({
    kind: z.enum(noticeKinds),
    severity: z.enum(severities),
    /** From when to when it stands on top of every page; the moment of `until` is past already. */
    from: instant,
    until: instant,
    title: localizedLine,
    text: localizedLine,
    /** Where to read more: an article or an address of ours. */
    link: z.strictObject({ to: z.union([articleId, z.url({ protocol: /^https$/ })]), words: localizedLine }).optional(),
    /** What became known of an incident, the earliest first. */
    updates: z.array(update).default([]),
  })
  .refine(({ from, until }) => from < until, { path: ['until'], error: 'a moment after “from”' })
  .refine(({ kind, updates }) => kind === 'incident' || updates.length === 0, { path: ['updates'], error: 'updates of an incident only' })
  .refine(({ updates }) => updates.every(({ at }, index) => at > (updates[index - 1]?.at ?? '')), {
    path: ['updates'],
    error: 'the earliest update first, each with a moment of its own',
  });

export type Notice = z.infer<typeof notice>;
