import type { Locale } from '../../languages.ts';
import type { ChatwootWindow } from './chatwoot.ts';
import type { IntercomWindow } from './intercom.ts';
import type { ZendeskWindow } from './zendesk-messaging.ts';

/** What a kind of chat does. One file holds one kind; `live-chat.ts` chooses. */
export type Adapter = {
  /** Loads the chat's own script, opens it, and passes on what the reader was reading. Rejects where it cannot be had. */
  open: (about: About, page: Page) => Promise<void>;
  hosts: ChatHosts;
};

/** What a chat is told, and all that it is told. */
export type About = {
  locale: Locale;
  /** The ids of the article that was not enough and of the topic of tickets. */
  article?: string;
  topic?: string;
  /** Words with which the reader's message may begin. */
  message?: string;
};

/** What an adapter needs of the page that it stands in. */
export type Page = {
  /** Where scripts of chats look for their settings and leave their functions. */
  window: Pick<Window, 'addEventListener'> & ChatwootWindow & IntercomWindow & ZendeskWindow;
  /** Runs a script of another host; rejects where it cannot be loaded. */
  load: (address: string, id?: string) => Promise<void>;
};

/** What the Content-Security-Policy must allow, by directive. */
export type ChatHosts = Partial<Record<ChatDirective, readonly string[]>>;
export type ChatDirective = 'script-src' | 'style-src' | 'img-src' | 'media-src' | 'font-src' | 'connect-src' | 'frame-src';
