import { accountOf, type Account } from './account.ts';
import type { Judgement } from './finding.ts';
import { likeness } from './likeness.ts';
import type { OfficialList } from './official-list.ts';

/** Judges the name of an account, with or without `@`; on one service where it is known. */
export function judgeHandle(text: string, list: OfficialList, service?: Account['service']): Judgement {
  const handle = text.replace(/^@/, '').toLowerCase();
  const entries = list.entries.filter(({ address }) => {
    const account = accountOf(address);
    return account?.handle.toLowerCase() === handle && (service === undefined || account.service === service);
  });
  if (entries.length > 0) return { kind: 'handle', verdict: 'listed', entries };
  // Before the lower case: a capital I looks like a small l.
  const reason = likeness(text, list);
  return reason ? { kind: 'handle', verdict: 'imitation', entries, reason } : { kind: 'handle', verdict: 'unlisted', entries };
}
