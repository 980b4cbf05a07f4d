import { nameList } from '../../names.ts';
import { fill } from '../../words.ts';
import type { Case, Left } from '../hand-over/case.ts';
import { caseSummary } from '../hand-over/case-summary.ts';
import { handOver } from '../hand-over/hand-over.ts';
import type { Receipt } from '../hand-over/plan.ts';
import { patienceFor } from '../hand-over/post.ts';
import type { TicketSetting } from './setting.ts';

/** Tells how the case will be handed over, and what of it will not fit. */
export function describe(form: HTMLElement, aCase: Case, { helpDesk, words }: TicketSetting): void {
  const plan = handOver(helpDesk).plan(aCase);
  const button = form.querySelector<HTMLElement>('[data-do=send]');
  if (button) button.textContent = plan.kind === 'post' ? words.handOver : helpDesk.kind === 'email' ? words.handOverMail : words.handOverDesk;
  const left = form.querySelector<HTMLElement>('.left');
  if (left) left.textContent = plan.kind === 'post' || plan.left.length === 0 ? '' : fill(words.left, { parts: partsOf(plan.left, aCase, words) });
}

/**
 * Hands a case over, and says what came of it. Whatever happens, the summary can be copied, kept as a file, or mailed.
 * @returns whether the help desk has it for certain, so that the draft is no longer needed.
 */
export async function dispatch(form: HTMLElement, aCase: Case, { helpDesk, words }: TicketSetting): Promise<boolean> {
  const plan = handOver(helpDesk).plan(aCase);
  if (plan.kind === 'open') {
    const link = document.createElement('a');
    link.href = plan.address;
    link.rel = 'noreferrer';
    if (link.protocol === 'https:') link.target = '_blank';
    link.click();
    showNext(form, true);
    return false;
  }
  const button = form.querySelector<HTMLButtonElement>('[data-do=send]');
  say(form, words.sending);
  if (button) button.disabled = true;
  const receipt = await plan.send(fetch.bind(globalThis), AbortSignal.timeout(patienceFor(aCase)));
  if (button) button.disabled = false;
  const isReceived = receipt.kind === 'received';
  say(form, tellReceipt(receipt, aCase, words), isReceived ? 'good' : 'bad');
  if (isReceived) showNext(form, false);
  else showRescue(form);
  return isReceived;
}

/** What a reader does with the summary of a case when they go another way. */
export async function rescue(action: 'copy' | 'download' | 'mail', form: HTMLElement, aCase: Case, setting: TicketSetting, event: Event): Promise<void> {
  const { words, fallback } = setting;
  const text = caseSummary(aCase, {
    topic: words.topicLabel,
    subject: words.subject,
    article: words.articleLabel,
    name: words.name,
    replyTo: words.replyTo,
  });
  if (action === 'mail' && event.currentTarget instanceof HTMLAnchorElement) {
    const plan = handOver(fallback).plan(aCase);
    if (plan.kind === 'open') event.currentTarget.href = plan.address;
  }
  if (action === 'download') {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    link.download = words.fileName;
    link.click();
    URL.revokeObjectURL(link.href);
  }
  if (action === 'copy') {
    try {
      await navigator.clipboard.writeText(text);
      say(form, words.copied, 'good');
    } catch {
      // The clipboard is forbidden: a file does as well.
      showRescue(form);
    }
  }
}

function tellReceipt(receipt: Receipt, aCase: Case, words: TicketSetting['words']): string {
  switch (receipt.kind) {
    case 'received':
      return receipt.number ? fill(words.receivedNumber, { number: receipt.number }) : words.received;
    case 'refused':
      return receipt.reasons.length === 0 ? words.refusedUnsaid : fill(words.refused, { reasons: receipt.reasons.map((reason) => reason.words).join(' ') });
    case 'slow':
      return fill(words.slow, { seconds: Math.round(patienceFor(aCase) / 1000) });
    case 'unexpected':
      return fill(words.unexpected, { status: receipt.status });
    case 'stopped':
      return words.unreachable;
    default:
      return words[receipt.kind];
  }
}

function partsOf(left: readonly Left[], { fields }: Case, words: TicketSetting['words']): string {
  const names: Record<Exclude<Left['part'], 'field'>, string> = {
    topic: words.topicLabel,
    subject: words.subject,
    article: words.articleLabel,
    description: words.description,
  };
  const labels = left.map((each) => (each.part === 'field' ? (fields.find(({ id }) => id === each.id)?.label ?? each.id) : names[each.part]));
  return nameList(labels, document.documentElement.lang);
}

function say(form: HTMLElement, message: string, kind: 'good' | 'bad' | '' = '') {
  const place = form.querySelector<HTMLElement>('.outcome');
  if (!place) return;
  place.textContent = message;
  place.dataset['kind'] = kind;
}

function showRescue(form: HTMLElement) {
  const ways = form.querySelector<HTMLElement>('.rescue');
  if (ways) ways.hidden = false;
}

/** What happens next: in another program where one was opened, or at the help desk, which has the case. */
function showNext(form: HTMLElement, isOpened: boolean) {
  const next = form.querySelector<HTMLElement>('.next');
  if (!next) return;
  for (const line of next.querySelectorAll<HTMLElement>('.opened')) line.hidden = !isOpened;
  const done = next.querySelector<HTMLElement>('[data-do=done]');
  if (done) done.hidden = !isOpened;
  if (!isOpened) for (const control of form.querySelectorAll<HTMLElement>('.message, .preview .buttons')) control.hidden = true;
  next.hidden = false;
  next.querySelector<HTMLElement>('h2')?.focus();
  if (isOpened) showRescue(form);
}
