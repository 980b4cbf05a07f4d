import type { Locale } from '../../languages.ts';
import type { ChatOf } from '../../model/chat.ts';
import type { Adapter, Page } from './adapter.ts';

/** Milliseconds after which a widget that loads and says nothing counts as broken. */
const patience = 20_000;
const languages: Record<Locale, string> = { en: 'en', 'zh-cn': 'zh_CN' };

/**
 * Chatwoot takes attributes and a label, and no beginning of a message.
 * https://www.chatwoot.com/docs/product/channels/live-chat/sdk/setup
 */
export function chatwoot({ address, token, labels }: ChatOf<'chatwoot'>): Adapter {
  return {
    open: async ({ locale, article, topic }, { window, load }) => {
      if (!window.$chatwoot) {
        window.chatwootSettings = { locale: languages[locale], darkMode: 'auto' };
        const ready = said(window, 'chatwoot:ready');
        await load(`${address}/packs/js/sdk.js`);
        window.chatwootSDK?.run({ websiteToken: token, baseUrl: address });
        await ready;
      }
      // Of the contact, not of the conversation: older releases drop the latter while no conversation has begun.
      window.$chatwoot?.setCustomAttributes({ language: locale, ...(article && { article }), ...(topic && { topic }) });
      const label = topic && labels[topic];
      if (label) window.$chatwoot?.setLabel(label);
      window.$chatwoot?.toggle('open');
    },
    hosts: {
      'script-src': [address],
      'frame-src': [address],
      // The sound of a new message.
      'connect-src': [address],
      // It writes its style into the page, without a nonce: https://github.com/chatwoot/chatwoot/issues/8892
      'style-src': ["'unsafe-inline'"],
    },
  };
}

function said(window: Page['window'], event: string): Promise<void> {
  return new Promise((resolve, reject) => {
    window.addEventListener(event, () => resolve(), { once: true });
    setTimeout(() => reject(new Error(`No ${event} within ${patience / 1000} seconds.`)), patience);
  });
}

export type ChatwootWindow = {
  chatwootSettings?: { locale: string; darkMode: 'auto' };
  chatwootSDK?: { run: (site: { websiteToken: string; baseUrl: string }) => void };
  $chatwoot?: {
    setCustomAttributes: (attributes: Record<string, string>) => void;
    setLabel: (label: string) => void;
    toggle: (state: 'open') => void;
  };
};
