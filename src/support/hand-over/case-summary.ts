import { type Case, filled, labelled } from './case.ts';

/** A case as plain text: what a reader copies, downloads or mails when a help desk did not take it, or not all of it. */
export function caseSummary({ topic, subject, description, fields, replyTo, name, locale, article }: Case, words: SummaryWords): string {
  const lines = [
    { label: words.topic, value: topic.label },
    { label: words.subject, value: subject },
    ...filled(fields),
    { label: words.article, value: article ?? '' },
    { label: words.name, value: name ?? '' },
    { label: words.replyTo, value: replyTo ?? '' },
  ];
  const said = lines.filter(({ value }) => value.trim() !== '').map(({ label, value }) => labelled(label, value, locale));
  const text = description.toWellFormed().trim();
  return `${[said.join('\n'), ...(text ? [text] : [])].join('\n\n')}\n`;
}

/** The labels of what every case has; its fields bring their own. */
export type SummaryWords = { topic: string; subject: string; article: string; name: string; replyTo: string };
