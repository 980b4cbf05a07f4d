import type { SettingOf } from '../../model/help-desk.ts';
import { entriesOf, valueAt, wordsOf } from './answer.ts';
import { type Case, oneLine, textOf } from './case.ts';
import type { Fetch, HandOver, Receipt } from './plan.ts';
import { post, receiptOf } from './post.ts';

/**
 * The form channel of Zammad: it gives out a token for a fingerprint and takes a case with both. Zammad's own script makes the
 * fingerprint from the reader's device; it only has to be the same twice and longer than thirty characters, so that ours is chance.
 * Files go along as its own script sends them.
 */
export function zammad(setting: SettingOf<'zammad'>): HandOver {
  return {
    plan: (aCase) => ({ kind: 'post', send: (fetch, signal) => send(aCase, `${setting.address}/api/v1`, fetch, signal) }),
    // The token must be asked for, which a form cannot.
    form: () => null,
    hosts: { formAction: [], connect: [new URL(setting.address).origin] },
    replyTo: 'needed',
    attachments: setting.attachments,
  };
}

async function send(aCase: Case, api: string, fetch: Fetch, signal: AbortSignal): Promise<Receipt> {
  const fingerprint = [...crypto.getRandomValues(new Uint8Array(20))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const config = await post(`${api}/form_config`, new URLSearchParams({ fingerprint }), fetch, signal);
  const token = config.kind === 'answer' ? wordsOf(valueAt(config.json, 'token')) : undefined;
  // Without a token the first answer says why there is none.
  if (token === undefined) return receiptOf(config, { accepted: () => undefined, reasons: (json) => spoken(valueAt(json, 'error')) });
  const body = new FormData();
  body.set('fingerprint', fingerprint);
  body.set('token', token);
  body.set('name', aCase.name ?? aCase.replyTo ?? '');
  body.set('email', aCase.replyTo ?? '');
  body.set('title', oneLine(aCase.subject));
  body.set('body', textOf(aCase, { topic: false, fields: new Set() }));
  for (const file of aCase.files ?? []) body.append('file[]', file);
  return receiptOf(await post(`${api}/form_submit`, body, fetch, signal), { accepted, reasons: (json) => spoken(valueAt(json, 'error')) });
}

/** Zammad answers 200 to a case with mistakes, too, and names them by field. */
function accepted(json: unknown): Receipt | undefined {
  const number = wordsOf(valueAt(json, 'ticket', 'number'));
  if (number !== undefined) return { kind: 'received', number };
  const errors = entriesOf(valueAt(json, 'errors')).flatMap(([part, words]) => spoken(words, partOf[part]));
  return errors.length > 0 ? { kind: 'refused', reasons: errors } : undefined;
}

function spoken(value: unknown, field?: string) {
  const words = wordsOf(value);
  return words === undefined ? [] : [{ ...(field && { field }), words }];
}

const partOf: Record<string, string> = { name: 'name', email: 'replyTo', title: 'subject', body: 'description' };
