import type { Locale } from '../../languages.ts';
import type { ChatOf } from '../../model/chat.ts';
import type { Adapter } from './adapter.ts';

const languages: Record<Locale, string> = { en: 'en', 'zh-cn': 'zh-CN' };
const bases = { us: 'https://api-iam.intercom.io', eu: 'https://api-iam.eu.intercom.io', au: 'https://api-iam.au.intercom.io' };

/**
 * Intercom takes the language, attributes of the visitor, which exist in the workspace, and the beginning of a message.
 * https://developers.intercom.com/installing-intercom/web/methods
 */
export function intercom({ app, region }: ChatOf<'intercom'>): Adapter {
  return {
    open: async ({ locale, article, topic, message }, { window, load }) => {
      const about = { language_override: languages[locale], ...(article && { help_article: article }), ...(topic && { help_topic: topic }) };
      if (window.Intercom) window.Intercom('update', about);
      else {
        window.intercomSettings = { api_base: bases[region], app_id: app, ...about };
        window.Intercom = callsInWaiting();
        await load(`https://widget.intercom.io/widget/${app}`);
      }
      window.Intercom('showNewMessage', ...(message ? [message] : []));
    },
    // Its own list, without the players of other hosts, shortened to its domains:
    // https://www.intercom.com/help/en/articles/3894-using-intercom-with-content-security-policy
    hosts: {
      'script-src': ['https://app.intercom.io', 'https://widget.intercom.io', 'https://js.intercomcdn.com'],
      'connect-src': [
        'https://*.intercom.io',
        'wss://*.intercom.io',
        'https://*.intercom-messenger.com',
        'wss://*.intercom-messenger.com',
        'https://*.intercomcdn.com',
        'https://*.intercomcdn.eu',
        'https://uploads.intercomusercontent.com',
      ],
      'frame-src': ['https://intercom-sheets.com', 'https://www.intercom-reporting.com'],
      'font-src': ['https://js.intercomcdn.com', 'https://fonts.intercomcdn.com'],
      'img-src': [
        'blob:',
        'https://*.intercomcdn.com',
        'https://*.intercomcdn.eu',
        'https://static.intercomassets.com',
        'https://*.intercomusercontent.com',
        'https://*.intercom.io',
      ],
      'media-src': ['https://*.intercomcdn.com', 'https://*.intercomcdn.eu'],
      'style-src': ["'unsafe-inline'"],
    },
  };
}

/** What stands for Intercom until its script is there, which then makes the calls that wait. */
function callsInWaiting(): Call {
  const waiting: unknown[][] = [];
  return Object.assign((...call: unknown[]) => void waiting.push(call), { q: waiting, c: (call: unknown[]) => void waiting.push(call) });
}

type Call = (...call: unknown[]) => void;
export type IntercomWindow = { intercomSettings?: Record<string, string>; Intercom?: Call };
