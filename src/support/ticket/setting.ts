import type { Locale } from '../../languages.ts';
import type { Attachments } from '../../model/attachments.ts';
import type { HelpDesk } from '../../model/help-desk.ts';
import type { Words } from '../../model/words.ts';
import type { AddressForm } from './plausible.ts';

/** What the form's script is told by its page. */
export type TicketSetting = {
  topic: { id: string; label: string };
  locale: Locale;
  helpDesk: HelpDesk;
  /** Where a reader mails the case when the help desk did not take it. */
  fallback: HelpDesk;
  attachments: Attachments | undefined;
  networks: AddressForm[];
  /** The address below which articles stand in this language. */
  articles: string;
  words: Words['ticket'];
};
