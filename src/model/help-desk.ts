import { z } from 'zod';
import { attachments } from './attachments.ts';
import { id } from './text.ts';

/** Where the help desk stands, as a browser sees it at the end of every redirect: the policy lets forms lead to no other place. */
const address = z.url({ protocol: /^https$/ }).refine((value) => !value.endsWith('/'), { error: 'an https address without a slash at the end' });
const number = z.int().positive();

/** From our topic to what the help desk calls it. A topic that is left out is named in the text of the case. */
const topics = <Value extends z.ZodType>(value: Value) => z.record(id, value).default({});
/** From our field to the number of the help desk's own field. A field that is left out stands in the text of the case. */
const fields = z.record(id, number).default({});

const email = z.strictObject({
  kind: z.literal('email'),
  /** Where cases go. One of the addresses of support/channels.yaml. */
  address: z.email(),
  /** Topics that go to an address of their own. */
  topics: topics(z.email()),
});

const zendesk = z.strictObject({
  kind: z.literal('zendesk'),
  /** The help center, such as https://example.zendesk.com. */
  address,
  /** The languages of the help center, as they stand in its addresses after /hc/. */
  locales: z.strictObject({ en: z.string(), 'zh-cn': z.string() }).default({ en: 'en-us', 'zh-cn': 'zh-cn' }),
  /** Numbers of ticket forms, by topic. */
  topics: topics(number),
  /** Numbers of ticket fields: text, number and date fields. A drop-down takes its tag, not its label, and is better left out. */
  fields,
  /** true where the request form has an editor for rich text. */
  richText: z.boolean().default(false),
});

const zendeskApi = z.strictObject({
  kind: z.literal('zendesk-api'),
  address,
  topics: topics(number),
  /** Fields that customers may edit. */
  fields,
});

const freshdesk = z.strictObject({
  kind: z.literal('freshdesk'),
  address,
  /** The ends of the forms' addresses, by topic. Freshdesk takes nothing else: the reader pastes the summary. */
  topics: topics(z.string()),
});

const freescout = z.strictObject({
  kind: z.literal('freescout'),
  address,
  /** The code of the mailbox's End-User Portal: what follows /help/ in its address. */
  portal: z.string().regex(/^\w+$/, { error: 'the letters and digits after /help/' }),
  /** Numbers of custom fields. */
  fields,
});

const requestType = z.strictObject({ group: number, type: number });

const jira = z.strictObject({
  kind: z.literal('jira'),
  address,
  /** The number of the customer portal: what follows /portal/ in its address. */
  portal: number,
  /** The request type of every topic that is not among `topics`: the numbers after /group/ and /create/ in its address. */
  otherTopics: requestType,
  topics: topics(requestType),
  /** Numbers of custom fields: 10050 for customfield_10050. */
  fields,
});

const osticket = z.strictObject({
  kind: z.literal('osticket'),
  address,
  /** Numbers of help topics. osTicket takes nothing else: the reader pastes the summary. */
  topics: topics(number),
});

const zammad = z.strictObject({
  kind: z.literal('zammad'),
  /** The form channel must be switched on there. It takes twenty cases an hour from one network address. */
  address,
  /** The files that readers may attach; left out: none. */
  attachments: attachments.optional(),
});

const requestTracker = z.strictObject({
  kind: z.literal('request-tracker'),
  /** Readers sign in there; RT then asks whether they meant to come, as we do not say from where they do. */
  address,
  /** The queue of every topic that is not among `topics`. */
  queue: z.string(),
  topics: topics(z.string()),
  /** Numbers of custom fields. */
  fields,
});

/** What a template may name in braces; a field is named as {fields.txid}. */
const place = /\{(topic|subject|description|locale|article|fields\.[a-z0-9-]+)\}/g;

const urlTemplate = z.strictObject({
  kind: z.literal('url-template'),
  /** The address to open, with {topic}, {subject}, {description}, {locale}, {article} and {fields.<id>} behind its host. */
  address: z
    .string()
    .regex(/^https:\/\/[^/{}?#]+[/?#]/, { error: 'an https address whose host is written out' })
    .refine((value) => !/[{}]/.test(value.replaceAll(place, '')), {
      error: 'no braces but {topic}, {subject}, {description}, {locale}, {article} and {fields.<id>}',
    }),
  topics: topics(z.string()),
  /** The longest address that the help desk takes. */
  longest: z.int().min(500).max(60_000).default(2000),
});

const jsonPost = z.strictObject({
  kind: z.literal('json-post'),
  /** Takes the case from this site's origin as the README says, and answers any 2xx, with {"number": "…"} where it has one. */
  address: z.url({ protocol: /^https$/ }),
  /** true where the same address takes an ordinary form post, too: the form then works without script. */
  takesForms: z.boolean().default(false),
  /** The files that readers may attach; left out: none. */
  attachments: attachments.optional(),
});

/** Where a reader's case goes: one of these, by its `kind`. */
export const helpDesk = z.discriminatedUnion('kind', [
  email,
  zendesk,
  zendeskApi,
  freshdesk,
  freescout,
  jira,
  osticket,
  zammad,
  requestTracker,
  urlTemplate,
  jsonPost,
]);

export type HelpDesk = z.infer<typeof helpDesk>;
/** The setting of one kind of help desk. */
export type SettingOf<Kind extends HelpDesk['kind']> = Extract<HelpDesk, { kind: Kind }>;
