import { addressOf, defaultLocale, localeOf } from '../../languages.ts';
import type { Chat } from '../../model/chat.ts';
import type { Words } from '../../model/words.ts';
import { fill } from '../../words.ts';
import type { About } from './adapter.ts';
import { browserPage } from './browser-page.ts';
import { liveChat } from './live-chat.ts';

/** What may name an article or a topic. The address bar holds whatever somebody wrote there. */
const plainId = /^[a-z0-9-]+(\/[a-z0-9-]+)?$/;

/** Opens the chat of the setting in this page, and tells while it loads and where it cannot be had. */
export async function press(element: HTMLElement, link: HTMLAnchorElement): Promise<void> {
  if (element.dataset['state'] === 'loading') return;
  const setting = JSON.parse(element.dataset['chat'] ?? '') as Chat;
  const words = JSON.parse(element.dataset['words'] ?? '') as ChatWords;
  const say = (state: 'loading' | 'open' | 'failed') => {
    element.dataset['state'] = state;
    const status = element.querySelector('[role=status]');
    if (status) status.textContent = state === 'open' ? '' : words[state];
  };
  say('loading');
  try {
    await liveChat(setting)?.open(whatWasRead(element.dataset, words), browserPage);
    say('open');
    // The chat opens in the page, which lies beneath a panel and cannot be reached while that is open.
    element.closest('dialog')?.close();
  } catch {
    say('failed');
    link.role = null;
  }
}

/** The article, the topic and the conversation of the place where the link stands, or else what the reader brought along. */
function whatWasRead({ article: own, topic: ownTopic, message: ownMessage }: DOMStringMap, words: ChatWords): About {
  const carried = new URLSearchParams(location.search);
  const locale = localeOf(location.pathname) ?? defaultLocale;
  const article = [own, carried.get('article')].find((id) => id && plainId.test(id));
  const topic = [ownTopic, carried.get('topic'), article?.split('/')[0]].find((id) => id && plainId.test(id));
  const aboutArticle = article && `${fill(words.message, { address: location.origin + addressOf(locale, article) })}\n`;
  const message = ownMessage || aboutArticle;
  return { locale, ...(article && { article }), ...(topic && { topic }), ...(message && { message }) };
}

type ChatWords = Pick<Words['chat'], 'loading' | 'failed' | 'message'>;
