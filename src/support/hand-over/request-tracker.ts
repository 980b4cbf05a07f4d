import type { SettingOf } from '../../model/help-desk.ts';
import { addressForm, longestAddress, openAddress, type Places } from './address.ts';
import type { HandOver } from './plan.ts';

/** The self-service of Request Tracker, filled in through its address: one queue for each topic. */
export function requestTracker(setting: SettingOf<'request-tracker'>): HandOver {
  const places = (topic: string): Places => ({
    base: `${setting.address}/SelfService/Create.html`,
    longest: longestAddress,
    hidden: { Queue: setting.topics[topic] ?? setting.queue },
    hasTopic: setting.topics[topic] !== undefined,
    subject: 'Subject',
    description: 'Content',
    field: (id) => (setting.fields[id] === undefined ? undefined : `Object-RT::Ticket--CustomField-${setting.fields[id]}-Value`),
  });
  return {
    plan: (aCase) => openAddress(aCase, places(aCase.topic.id)),
    form: (topic, _locale, fields) => addressForm(places(topic), fields),
    hosts: { formAction: [new URL(setting.address).origin], connect: [] },
    replyTo: 'never',
  };
}
