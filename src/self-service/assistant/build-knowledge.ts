import { Converter } from 'opencc-js/cn2t';
import type { Dangers, SmallTalk } from '../../model/assistant.ts';
import { type DangerId, dangerIds } from '../../model/assistant-kinds.ts';
import { type TicketTopicId, ticketTopicIds } from '../../model/ticket.ts';
import type { Signs } from './danger.ts';
import type { Knowledge, KnownPage, Link } from './knowledge.ts';

const toTraditional = [Converter({ from: 'cn', to: 'tw' }), Converter({ from: 'cn', to: 'hk' }), Converter({ from: 'cn', to: 't' })];

/**
 * What the assistant of a language is told.
 * @param pages what is quoted, by address.
 * @param linkTo an article as a link.
 */
export function buildKnowledge(pages: Record<string, KnownPage>, dangers: Dangers, talk: SmallTalk, linkTo: (article: string) => Link): Knowledge {
  return {
    pages,
    signs: signsOf(dangers),
    help: Object.fromEntries(dangerIds.map((id: DangerId) => [id, dangers.dangers[id].articles.map(linkTo)])),
    talk: {
      greeting: withTraditional(talk.greeting),
      thanks: withTraditional(talk.thanks),
      self: withTraditional(talk.self),
      yes: withTraditional(talk.yes),
      no: withTraditional(talk.no),
      person: withTraditional(talk.person),
    },
  };
}

/** The signs of dangers with their words in traditional characters, too, so that no reader loads a library for it. */
export function signsOf({ words, dangers }: Dangers): Signs {
  return {
    words: Object.fromEntries(Object.entries(words).map(([name, phrases]) => [name, withTraditional(phrases)])),
    dangers: dangerIds.map((id) => ({ id, signs: dangers[id].signs })),
  };
}

/**
 * The topic of a ticket about an article: the one that names it; else the one that names the first of its related articles in the same
 * category, as deposits and withdrawals share one; else its category’s.
 */
export function topicOf({ id, category, related }: { id: string; category: string; related: readonly string[] }, topics: readonly Topic[]): TicketTopicId {
  const naming = (article: string) => topics.find(({ articles }) => articles.includes(article))?.id;
  const near = related.filter((other) => other.startsWith(`${category}/`)).flatMap((other) => naming(other) ?? []);
  return naming(id) ?? near[0] ?? ticketTopicIds.find((topic) => topic === category) ?? 'other';
}

function withTraditional(phrases: readonly string[]): string[] {
  return [...new Set(phrases.flatMap((phrase) => [phrase, ...toTraditional.map((convert) => convert(phrase))]))];
}

type Topic = { id: TicketTopicId; articles: readonly string[] };
