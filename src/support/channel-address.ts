import { addressOf, type Locale } from '../languages.ts';
import type { Channel } from '../model/channel.ts';

/**
 * Where a link to a channel leads: our ticket form, its page, or a new message to its e-mail address, under a subject where one is known;
 * a letter begins at the contact page.
 */
export function channelAddress(channel: Pick<Channel, 'kind' | 'address'>, locale: Locale, subject?: string): string {
  if (channel.kind === 'ticket') return addressOf(locale, 'contact/ticket');
  if (Array.isArray(channel.address)) return addressOf(locale, 'contact');
  if (channel.kind !== 'email') return channel.address;
  return `mailto:${channel.address}${subject ? `?subject=${encodeURIComponent(subject)}` : ''}`;
}
