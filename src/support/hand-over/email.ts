import type { SettingOf } from '../../model/help-desk.ts';
import { openAddress } from './address.ts';
import { encode } from './fitted-text.ts';
import type { HandOver } from './plan.ts';

/** Windows gives a mail program no more than 2,048 characters of an address, and Outlook less. */
const longest = 2000;

/**
 * A new message in the reader's own mail program. What is personal stands in its text, where the reader sees and sends it; the
 * reader's address is the sender's and is not repeated.
 */
export function email(setting: SettingOf<'email'>): HandOver {
  const addressFor = (topic: string) => `mailto:${encode(setting.topics[topic] ?? setting.address).replace('%40', '@')}`;
  return {
    plan: (aCase) =>
      openAddress(aCase, {
        base: addressFor(aCase.topic.id),
        longest,
        hidden: {},
        hasTopic: false,
        subject: 'subject',
        description: 'body',
        field: () => undefined,
        takesPersonal: true,
        // RFC 6068 ends a line with both.
        write: (unit) => (unit === '\n' ? '\r\n' : unit),
      }),
    // A form that posts to a mail program writes “name=value” lines into the message.
    form: (topic, _locale, fields) => ({
      action: addressFor(topic),
      method: 'post',
      enctype: 'text/plain',
      names: { subject: 'subject', description: 'description', fields: Object.fromEntries(fields.map(({ id }) => [id, id])) },
      hidden: {},
    }),
    hosts: { formAction: ['mailto:'], connect: [] },
    replyTo: 'never',
  };
}
