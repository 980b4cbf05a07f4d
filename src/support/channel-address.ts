import type { Channel } from '../model/channel.ts';

/** Where a link to a channel leads: its page, or a new message to its e-mail address. */
export function channelAddress({ kind, address }: Pick<Channel, 'kind' | 'address'>): string {
  return kind === 'email' ? `mailto:${address}` : address;
}
