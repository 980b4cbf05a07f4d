import type { TicketTopicId } from '../../model/ticket.ts';
import type { Words } from '../../model/words.ts';
import { carryCase } from '../../support/carried-case.ts';
import { button, element, linkTo } from './nodes.ts';

/** The ways to a person, with all that goes along in sight before it does. */
export function handOverView(words: Words['assistant'], { notes, question, topic, article, contact, chat }: Handed): Node[] {
  const ticket = linkTo(`${contact}ticket/${topic}/${article ? `?article=${article}` : ''}`, words.ticket);
  ticket.className = 'button first';
  ticket.addEventListener('click', () => carryCase({ topic, fields: question ? { subject: question } : {}, notes }));
  const copied = element('p', 'copied', []);
  copied.role = 'status';
  const copy = button(words.copy, () => {
    navigator.clipboard.writeText(notes.join('\n')).then(
      () => (copied.textContent = words.copied),
      () => (copied.textContent = words.copyFailed),
    );
  });
  return [
    element('p', '', [notes.length > 0 ? words.handOver : words.handOverEmpty]),
    ...(notes.length > 0
      ? [
          element(
            'ul',
            'notes',
            notes.map((note) => element('li', '', [note])),
          ),
        ]
      : []),
    element('div', 'ways-on', [ticket, ...(notes.length > 0 ? [copy] : []), ...(chat ? [linkTo(chat, words.chat)] : []), linkTo(contact, words.contact)]),
    copied,
  ];
}

/** What goes along to a person. */
export type Handed = {
  /** The conversation as lines. */
  notes: string[];
  /** The first question: the subject of a ticket. */
  question: string | undefined;
  topic: TicketTopicId;
  /** The article that the last question led to. */
  article: string | undefined;
  /** The address of the contact page. */
  contact: string;
  /** The address of the live chat, where there is one. */
  chat: string | undefined;
};
