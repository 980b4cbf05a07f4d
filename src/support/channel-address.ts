import { addressOf, type Locale } from '../languages.ts';
import type { Channel } from '../model/channel.ts';

/** Where a link to a channel leads: our ticket form, its page, or a new message to its e-mail address; a letter begins at the contact page. */
export function channelAddress(channel: Pick<Channel, 'kind' | 'address'>, locale: Locale): string {
  if (channel.kind === 'ticket') return addressOf(locale, 'contact/ticket');
  if (Array.isArray(channel.address)) return addressOf(locale, 'contact');
  return channel.kind === 'email' ? `mailto:${channel.address}` : channel.address;
}
