import type { Locale } from '../../languages.ts';
import type { Attachments } from '../../model/attachments.ts';
import type { Case, CaseField, Left } from './case.ts';

/** What a kind of help desk does with a case. One file holds one kind; `hand-over.ts` chooses. */
export type HandOver = {
  /** How a case is handed over with script. */
  plan: (aCase: Case) => Plan;
  /** What a form without script needs; null where the help desk cannot take one, so that the page shows the other ways. */
  form: (topic: string, locale: Locale, fields: readonly Pick<CaseField, 'id' | 'isPersonal'>[]) => Form | null;
  hosts: Hosts;
  /** Whether the reader's e-mail address goes along: a help desk that opens a page or a mail program asks there, or knows it. */
  replyTo: 'needed' | 'optional' | 'never';
  /** The files that it takes with a case; without, it takes none. */
  attachments?: Attachments | undefined;
};

export type Plan = OpenPlan | PostPlan;

/** An address to open, with `rel="noreferrer"`. What is `left` the reader pastes from the summary. */
export type OpenPlan = { kind: 'open'; address: string; left: Left[] };

/** A post from the page. It always answers with a receipt; `signal` ends it, `AbortSignal.timeout` as “slow”. */
export type PostPlan = { kind: 'post'; send: (fetch: Fetch, signal: AbortSignal) => Promise<Receipt> };

/** A form in HTML. A part without a name is not taken: its input gets none, or is left out. */
export type Form = {
  action: string;
  method: 'get' | 'post';
  enctype?: 'application/x-www-form-urlencoded' | 'multipart/form-data' | 'text/plain';
  names: { subject?: string; description?: string; replyTo?: string; files?: string; fields: Record<string, string> };
  hidden: Record<string, string>;
};

/** Origins or schemes that the Content-Security-Policy must allow. */
export type Hosts = { formAction: string[]; connect: string[] };

/** What came of a post. Words in it are the help desk's own and only ever text. */
export type Receipt =
  | { kind: 'received'; number?: string }
  /** It answered that it does not take the case, and perhaps why. `field` is the id of our field, or replyTo, name, subject, description. */
  | { kind: 'refused'; reasons: { field?: string; words: string }[] }
  /** It asks to come back later. */
  | { kind: 'busy'; seconds?: number }
  | { kind: 'unreachable' }
  /** No answer in time. The case may have arrived all the same. */
  | { kind: 'slow' }
  /** The reader ended it. */
  | { kind: 'stopped' }
  /** An answer that no help desk of this kind gives: the setting is wrong, or the help desk is broken. */
  | { kind: 'unexpected'; status: number };

export type Fetch = typeof globalThis.fetch;
