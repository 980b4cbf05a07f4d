import { z } from 'zod';
import { chat } from './chat.ts';
import { helpDesk } from './help-desk.ts';
import { articleId, day, localizedLine } from './text.ts';

export const domain = z.string().regex(/^([a-z0-9-]+\.)+[a-z]+$/, { error: 'a domain such as help.example.com' });

/** `site.yaml`: the exchange whose help center this is. */
export const site = z.strictObject({
  brand: localizedLine,
  /** The name of the site, with the brand. */
  name: localizedLine,
  /** One sentence for search engines. */
  description: localizedLine,
  /** Where the site is published, without a slash at the end. */
  address: z.url().refine((value) => !value.endsWith('/'), { error: 'no slash at the end' }),
  /** Every domain that is really ours. Shown on every page. */
  officialDomains: z.array(domain).min(1),
  /** The day on which the official domains and channels were last compared with what is really run. */
  officialAsOf: day,
  legalEntity: localizedLine,
  /** What our people never ask a customer for or to do. */
  neverAsk: z.array(localizedLine).min(1),
  /** Articles on the first page and where a search found nothing, the most wanted first. */
  mostAsked: z.array(articleId).min(1).max(8),
  /** Where a reader's case goes when an article is not enough. */
  helpDesk,
  /** Where customers see their tickets, in their own area. */
  myTickets: z.url({ protocol: /^https$/ }),
  /** Live chat: a page of its own, or one that opens in this site when a reader asks for it. */
  chat,
  /**
   * Takes what readers say of articles and what search did not find: a POST of JSON as text, without an answer. A beacon takes the
   * cookies of its domain along, so that the domain must set none. Left out: it stays on the device.
   */
  feedback: z.url({ protocol: /^https$/ }).optional(),
  /** A sentence at the foot of every page, such as a notice that the law asks for. */
  notice: localizedLine,
  /** Where these files live, for "edit this page"; the article's path is added. Left out: no such link. */
  source: z.url().optional(),
});

export type Site = z.infer<typeof site>;
