import type { DangerId } from '../../model/assistant-kinds.ts';
import type { Result } from '../../search/search.ts';
import type { TicketTopicId } from '../../model/ticket.ts';
import type { Link } from './knowledge.ts';

/** What a reader does: says something, chooses one of what was offered, tells whether it helped, or wants a person. */
export type Input = { say: string } | { choose: string } | { helped: boolean } | { person: true };

/** What the assistant answers. It holds no sentence of its own: only what stands in content/, by address or by the name of its words. */
export type Turn =
  | { kind: 'danger'; danger: DangerId; help: Link[] }
  | ({ kind: 'answer'; isAnother: boolean } & Quote)
  | { kind: 'choice'; choices: Link[] }
  | { kind: 'nothing'; nearest: Link[] }
  | { kind: 'hand-over' }
  | { kind: 'greeting' | 'thanks' | 'self' | 'solved' };

/** The words of a page, with where they stand. */
export type Quote = {
  page: Link;
  text: string;
  /** The day on which it was checked. */
  verified?: string;
  /** The section that says most of what was asked. */
  section?: Link;
  flow?: Link;
};

/** How a conversation stands. */
export type Talk = {
  /** What the reader asked last. */
  question: string;
  /** The kind of the last turn. */
  last: Turn['kind'] | undefined;
  /** What was found and not yet shown, the best first. */
  rest: Result[];
  /** Answers to the last question that did not help. */
  refused: number;
  /** The topic of a ticket about it. */
  topic: TicketTopicId;
};

/** A conversation that has not begun. */
export const newTalk: Talk = { question: '', last: undefined, rest: [], refused: 0, topic: 'other' };
