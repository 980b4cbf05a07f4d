import type { Chat } from '../../model/chat.ts';
import type { TicketTopicId } from '../../model/ticket.ts';
import type { Words } from '../../model/words.ts';
import { carryCase } from '../../support/carried-case.ts';
import '../../support/chat/live-chat-link.ts';
import { button, element, linkTo } from './nodes.ts';

/** The ways to a person, with all that goes along in sight before it does. */
export function handOverView(words: Words['assistant'], handed: Handed): Node[] {
  const { notes, question, topic, article, contact, chat } = handed;
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
    element('div', 'ways-on', [
      ticket,
      ...(notes.length > 0 ? [copy] : []),
      ...(chat ? [chatView(chat, words.chat, handed)] : []),
      linkTo(contact, words.contact),
    ]),
    copied,
  ];
}

/** The way to live chat. A chat that opens in the page begins with the conversation, where its kind has a beginning of a message. */
function chatView({ address, setting, words }: ChatWay, label: string, { notes, article, topic }: Handed): HTMLElement {
  const link = linkTo(address, label);
  if (setting.kind === 'link') return link;
  const status = element('span', '', []);
  status.role = 'status';
  const view = element('live-chat-link', '', [link, status]);
  const data = { chat: JSON.stringify(setting), words: JSON.stringify(words), topic, message: notes.join('\n') };
  Object.assign(view.dataset, data, article && { article });
  return view;
}

/** How live chat is reached: a page of its own, or one of the chats that open in this page. */
export type ChatWay = { address: string; setting: Chat; words: Words['chat'] };

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
  /** Where there is one. */
  chat: ChatWay | undefined;
};
