import type { SettingOf } from '../../model/help-desk.ts';
import { chosenForm } from './chosen-form.ts';
import type { HandOver } from './plan.ts';

/** A Freshdesk portal: its address chooses a form and takes nothing else. */
export function freshdesk(setting: SettingOf<'freshdesk'>): HandOver {
  return chosenForm(`${setting.address}/support/tickets/new`, 'ticket_form', setting.topics);
}
