import type { Notice } from '../model/notice.ts';

const day = 24 * 60 * 60_000;

/** Whether a notice holds at a moment, will, or did. Its last moment is past already. */
export function stateAt({ from, until }: Lasting, now: Date): NoticeState {
  if (now < new Date(from)) return 'coming';
  return now < new Date(until) ? 'current' : 'past';
}

/**
 * The notices that a page must carry: those that hold while it is built, and those that begin before it will have been built again.
 * @param days how long a page may stay as it is.
 */
export function carriedBy<Each extends Lasting>(notices: readonly Each[], built: Date, days: number): Each[] {
  const last = new Date(built.getTime() + days * day);
  return notices.filter((notice) => stateAt(notice, built) !== 'past' && stateAt(notice, last) !== 'coming');
}

export type NoticeState = 'current' | 'coming' | 'past';
type Lasting = Pick<Notice, 'from' | 'until'>;
