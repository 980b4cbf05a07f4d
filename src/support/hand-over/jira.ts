import type { SettingOf } from '../../model/help-desk.ts';
import { addressForm, longestAddress, openAddress, type Places } from './address.ts';
import type { HandOver } from './plan.ts';

/** A customer portal of Jira Service Management: one request type for each topic, filled in through its address. */
export function jira(setting: SettingOf<'jira'>): HandOver {
  const places = (topic: string): Places => {
    const { group, type } = setting.topics[topic] ?? setting.otherTopics;
    return {
      base: `${setting.address}/servicedesk/customer/portal/${setting.portal}/group/${group}/create/${type}`,
      longest: longestAddress,
      hidden: {},
      hasTopic: setting.topics[topic] !== undefined,
      subject: 'summary',
      description: 'description',
      field: (id) => (setting.fields[id] === undefined ? undefined : `customfield_${setting.fields[id]}`),
    };
  };
  return {
    plan: (aCase) => openAddress(aCase, places(aCase.topic.id)),
    form: (topic, _locale, fields) => addressForm(places(topic), fields),
    hosts: { formAction: [new URL(setting.address).origin], connect: [] },
    replyTo: 'never',
  };
}
