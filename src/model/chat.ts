import { z } from 'zod';
import { id } from './text.ts';

/** The chat is a page of its own, the address of the channel `chat`: nothing is loaded. */
const link = z.strictObject({ kind: z.literal('link') });

const chatwoot = z.strictObject({
  kind: z.literal('chatwoot'),
  /** The installation, such as https://app.chatwoot.com. */
  address: z.url({ protocol: /^https$/ }).refine((value) => !value.endsWith('/'), { error: 'an https address without a slash at the end' }),
  /** The website token of the inbox. It is public. */
  token: z.string().regex(/^\w+$/, { error: 'the letters and digits of the website token' }),
  /** Labels by our topic. Chatwoot takes only labels that exist there. */
  labels: z.record(id, z.string()).default({}),
});

const intercom = z.strictObject({
  kind: z.literal('intercom'),
  /** The id of the workspace. It is public. */
  app: z.string().regex(/^\w+$/, { error: 'the letters and digits of the workspace’s id' }),
  /** Where the workspace’s data are held. */
  region: z.enum(['us', 'eu', 'au']).default('us'),
});

const zendeskMessaging = z.strictObject({
  kind: z.literal('zendesk-messaging'),
  /** The key of the messaging channel, as it stands in its snippet. It is public. */
  key: z.uuid({ error: 'the key of the snippet, such as 0f3c51a2-9d4e-4b7a-8c1e-2f6d7a9b0c3d' }),
  /** Numbers of ticket fields that end users may set. What has none is told by tags only. */
  fields: z.strictObject({ topic: z.int().positive().optional(), article: z.int().positive().optional() }).default({}),
});

/** Live chat: one of these, by its `kind`. */
export const chat = z.discriminatedUnion('kind', [link, chatwoot, intercom, zendeskMessaging]);

export type Chat = z.infer<typeof chat>;
/** The setting of one kind of chat. */
export type ChatOf<Kind extends Chat['kind']> = Extract<Chat, { kind: Kind }>;
