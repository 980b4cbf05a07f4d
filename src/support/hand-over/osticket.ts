import type { SettingOf } from '../../model/help-desk.ts';
import { chosenForm } from './chosen-form.ts';
import type { HandOver } from './plan.ts';

/** osTicket: its address chooses a help topic and takes nothing else; its form wants a token that only its own page has. */
export function osticket(setting: SettingOf<'osticket'>): HandOver {
  return chosenForm(`${setting.address}/open.php`, 'topicId', setting.topics);
}
