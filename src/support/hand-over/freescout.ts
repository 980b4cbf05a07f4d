import type { SettingOf } from '../../model/help-desk.ts';
import { addressForm, longestAddress, openAddress, type Places } from './address.ts';
import type { HandOver } from './plan.ts';

/** The End-User Portal of a FreeScout mailbox. Its form has no subject, which becomes the first line of the message. */
export function freescout(setting: SettingOf<'freescout'>): HandOver {
  const places: Places = {
    base: `${setting.address}/help/${setting.portal}`,
    longest: longestAddress,
    hidden: {},
    hasTopic: false,
    description: 'f[message]',
    field: (id) => (setting.fields[id] === undefined ? undefined : `f[cf_${setting.fields[id]}]`),
  };
  return {
    plan: (aCase) => openAddress(aCase, places),
    form: (_topic, _locale, fields) => addressForm(places, fields),
    hosts: { formAction: [new URL(setting.address).origin], connect: [] },
    replyTo: 'never',
  };
}
