import type { Locale } from '../../languages.ts';
import type { SettingOf } from '../../model/help-desk.ts';
import { addressForm, openAddress, type Places } from './address.ts';
import type { HandOver } from './plan.ts';

/** Above this Zendesk drops every prefilled value without a word. */
const longest = 2048;

/** The request form of a Zendesk help center, filled in through its address. */
export function zendesk(setting: SettingOf<'zendesk'>): HandOver {
  const places = (topic: string, locale: Locale): Places => {
    const form = setting.topics[topic];
    return {
      base: `${setting.address}/hc/${setting.locales[locale]}/requests/new`,
      longest,
      hidden: form === undefined ? {} : { ticket_form_id: String(form) },
      hasTopic: form !== undefined,
      subject: 'tf_subject',
      description: 'tf_description',
      field: (id) => (setting.fields[id] === undefined ? undefined : `tf_${setting.fields[id]}`),
      ...(setting.richText && { write: asHtml }),
    };
  };
  return {
    plan: (aCase) => openAddress(aCase, places(aCase.topic.id, aCase.locale)),
    form: (topic, locale, fields) => addressForm(places(topic, locale), fields),
    hosts: { formAction: [new URL(setting.address).origin], connect: [] },
    replyTo: 'never',
  };
}

/** An editor for rich text reads HTML: a line break is a tag, and what a reader typed stays text. */
function asHtml(unit: string): string {
  return { '\n': '<br>', '<': '&lt;', '>': '&gt;', '&': '&amp;' }[unit] ?? unit;
}
