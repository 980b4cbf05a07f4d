import { type Case, filled, type Left } from './case.ts';
import type { HandOver } from './plan.ts';

/** A help desk whose address chooses a form by the topic and fills nothing in: the reader pastes the summary. */
export function chosenForm(base: string, parameter: string, topics: Record<string, string | number>): HandOver {
  const hidden = (topic: string): Record<string, string> => (topics[topic] === undefined ? {} : { [parameter]: String(topics[topic]) });
  return {
    plan: (aCase) => {
      const query = new URLSearchParams(hidden(aCase.topic.id)).toString();
      return { kind: 'open', address: query ? `${base}?${query}` : base, left: leftOf(aCase, query !== '') };
    },
    form: (topic) => ({ action: base, method: 'get', names: { fields: {} }, hidden: hidden(topic) }),
    hosts: { formAction: [new URL(base).origin], connect: [] },
    replyTo: 'never',
  };
}

function leftOf({ subject, description, fields, article }: Case, hasTopic: boolean): Left[] {
  return [
    ...(hasTopic ? [] : [{ part: 'topic' as const }]),
    ...(subject.trim() === '' ? [] : [{ part: 'subject' as const }]),
    ...filled(fields).map(({ id }) => ({ part: 'field' as const, id })),
    ...(article ? [{ part: 'article' as const }] : []),
    ...(description.trim() === '' ? [] : [{ part: 'description' as const, isCut: false }]),
  ];
}
