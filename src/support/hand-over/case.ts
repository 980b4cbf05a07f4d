import type { Locale } from '../../languages.ts';

/** What a reader tells us: the ticket form fills it, a help desk takes it. */
export type Case = {
  topic: { id: string; label: string };
  subject: string;
  description: string;
  fields: readonly CaseField[];
  /** Where the reader wants the answer. Never part of an address. */
  replyTo?: string;
  name?: string;
  locale: Locale;
  /** The address of the article that was not enough. */
  article?: string;
  /** Attached files. Only a post takes them, and no summary or address names them. */
  files?: readonly File[];
};

/** `isPersonal` keeps a value, such as a user id, out of every http address: those stand in histories and in the logs of servers. */
export type CaseField = { id: string; label: string; value: string; isPersonal?: boolean };

/** A part of a case that was not handed over, so that the reader is told to paste it. */
export type Left = { part: 'topic' | 'subject' | 'article' } | { part: 'description'; isCut: boolean } | { part: 'field'; id: string };

/** A line of the case's text and what it is. */
export type CaseLine = { text: string; part: Left };

/** The fields that say something. */
export function filled(fields: readonly CaseField[]): CaseField[] {
  return fields.filter(({ value }) => value.trim() !== '');
}

/** “Coin: USDT”, as the language writes it. */
export function labelled(label: string, value: string, locale: Locale): string {
  return `${label}${locale === 'zh-cn' ? '：' : ': '}${oneLine(value)}`;
}

/** What stands in one line, whatever was pasted into it: a line break in a subject could begin another header of a mail. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** What a help desk has no place of its own for, as lines that stand before the description. */
export function linesOf(aCase: Case, has: { topic: boolean; fields: ReadonlySet<string> }): CaseLine[] {
  const { topic, article, locale } = aCase;
  return [
    ...(has.topic ? [] : [{ text: topic.label, part: { part: 'topic' as const } }]),
    ...filled(aCase.fields)
      .filter(({ id }) => !has.fields.has(id))
      .map(({ id, label, value }) => ({ text: labelled(label, value, locale), part: { part: 'field' as const, id } })),
    ...(article ? [{ text: article, part: { part: 'article' as const } }] : []),
  ];
}

/** The whole text of a case for a help desk that takes it by post, where nothing is too long. */
export function textOf(aCase: Case, has: { topic: boolean; fields: ReadonlySet<string> }): string {
  const lines = linesOf(aCase, has).map(({ text }) => text);
  return [lines.join('\n'), aCase.description.toWellFormed().trim()].filter((part) => part !== '').join('\n\n');
}
