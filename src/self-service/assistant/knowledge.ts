import type { SmallTalk } from '../../model/assistant.ts';
import type { TicketTopicId } from '../../model/ticket.ts';
import type { Signs } from './danger.ts';

/** What the assistant knows beside search: one file a language, built with the site and loaded when somebody opens it. */
export type Knowledge = {
  /** What is quoted of a page, by its address. */
  pages: Record<string, KnownPage>;
  signs: Signs;
  /** What to read in a danger. */
  help: Record<string, Link[]>;
  talk: SmallTalk;
};

export type KnownPage = {
  answer: string;
  /** The day on which somebody last checked it. A code or a term of the glossary has none. */
  verified?: string;
  /** The topic of a ticket about it. */
  topic: TicketTopicId;
  /** The guided diagnosis of its problem. */
  flow?: Link;
};

/** A page with its title, as a link shows it. */
export type Link = { url: string; title: string };

/** Where the knowledge of a language stands on the site. */
export function knowledgePath(locale: string): string {
  return `/${locale}/assistant/knowledge.json`;
}
