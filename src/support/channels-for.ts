import type { Channel } from '../knowledge-base.ts';
import type { TicketTopicId } from '../model/ticket.ts';

/** Topics with people of their own, by the ids of their channels. */
const own: Partial<Record<TicketTopicId, string[]>> = { security: ['security'], complaints: ['complaints', 'post'] };
/** For whom everybody else writes to. */
const everybody = ['chat', 'email'];

/** The ways to a person for a topic, beside the ticket: its own first. */
export function channelsFor(topic: TicketTopicId, channels: readonly Channel[]): Channel[] {
  return [...(own[topic] ?? []), ...everybody].flatMap((id) => channels.find((channel) => channel.id === id) ?? []);
}
