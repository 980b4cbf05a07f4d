import type { Locale } from '../../languages.ts';
import type { ChatOf } from '../../model/chat.ts';
import type { Adapter } from './adapter.ts';

const languages: Record<Locale, string> = { en: 'en-us', 'zh-cn': 'zh-cn' };
const origins = [
  'https://static.zdassets.com',
  'https://ekr.zdassets.com',
  'https://ekr.zendesk.com',
  'https://*.zendesk.com',
  'https://api.smooch.io',
  'https://media.smooch.io',
];

/**
 * Zendesk Messaging takes the language, tags, and fields of tickets that end users may set; it has no beginning of a message.
 * https://developer.zendesk.com/api-reference/widget-messaging/web/core/
 */
export function zendeskMessaging({ key, fields }: ChatOf<'zendesk-messaging'>): Adapter {
  return {
    open: async ({ locale, article, topic }, { window, load }) => {
      // Its script finds its own key by the element's id.
      if (!window.zE) await load(`https://static.zdassets.com/ekr/snippet.js?key=${key}`, 'ze-snippet');
      if (!window.zE) throw new Error('Zendesk’s script brought no zE.');
      window.zE('messenger:set', 'locale', languages[locale]);
      window.zE('messenger:set', 'conversationTags', [topic, article].filter(Boolean));
      const values = [
        { id: fields.topic, value: topic },
        { id: fields.article, value: article },
      ].flatMap(({ id, value }) => (id && value ? [{ id: String(id), value }] : []));
      if (values.length > 0) window.zE('messenger:set', 'conversationFields', values);
      window.zE('messenger', 'open');
    },
    // Its own list, without calls by telephone and reports of errors:
    // https://developer.zendesk.com/documentation/zendesk-web-widget-sdks/sdks/web/csp
    hosts: {
      'script-src': origins,
      'connect-src': [...origins, 'wss://*.zendesk.com', 'wss://api.smooch.io'],
      'frame-src': origins,
      'img-src': [
        'blob:',
        'https://static.zdassets.com',
        'https://accounts.zendesk.com',
        'https://*.zendesk.com',
        'https://media.smooch.io',
        'https://*.zdusercontent.com',
      ],
      'media-src': ['https://static.zdassets.com'],
      'style-src': ["'unsafe-inline'"],
    },
  };
}

export type ZendeskWindow = { zE?: (...call: unknown[]) => void };
