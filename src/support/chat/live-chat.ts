import type { Chat } from '../../model/chat.ts';
import type { Adapter } from './adapter.ts';
import { chatwoot } from './chatwoot.ts';
import { intercom } from './intercom.ts';
import { zendeskMessaging } from './zendesk-messaging.ts';

/** How the chat of a setting opens in a page; undefined where it is a page of its own. */
export function liveChat(setting: Chat): Adapter | undefined {
  switch (setting.kind) {
    case 'link':
      return undefined;
    case 'chatwoot':
      return chatwoot(setting);
    case 'intercom':
      return intercom(setting);
    case 'zendesk-messaging':
      return zendeskMessaging(setting);
  }
}
