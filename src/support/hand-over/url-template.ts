import type { SettingOf } from '../../model/help-desk.ts';
import { type Case, type CaseLine, filled, type Left, linesOf, oneLine } from './case.ts';
import { encode, fitText } from './fitted-text.ts';
import type { HandOver, OpenPlan } from './plan.ts';

const place = /\{([a-z]+(?:\.[a-z0-9-]+)?)\}/g;

/** Any other help desk that fills in its form through an address: the operator writes it down with places in braces. */
export function urlTemplate(setting: SettingOf<'url-template'>): HandOver {
  return {
    plan: (aCase) => fill(aCase, setting),
    // A form can only add to an address, not fill places in it.
    form: () => null,
    hosts: { formAction: [], connect: [] },
    replyTo: 'never',
  };
}

function fill(aCase: Case, { address: template, topics, longest }: SettingOf<'url-template'>): OpenPlan {
  const named = new Set([...template.matchAll(place)].map(([, name]) => name));
  const encoded = new Map<string, string>();
  const write = () => template.replaceAll(place, (_, name: string) => encoded.get(name) ?? '');
  const left: Left[] = filled(aCase.fields).flatMap(({ id, isPersonal }) => (isPersonal ? [{ part: 'field', id }] : []));
  for (const { name, value, part } of valuesOf(aCase, topics[aCase.topic.id])) {
    if (!named.has(name)) continue;
    encoded.set(name, encode(oneLine(value)));
    if (write().length <= longest) continue;
    encoded.delete(name);
    if (part) left.push(part);
  }
  const lines = unnamed(aCase, named, topics[aCase.topic.id] !== undefined);
  if (!named.has('description')) {
    const description: Left[] = aCase.description.trim() === '' ? [] : [{ part: 'description', isCut: false }];
    return { kind: 'open', address: write(), left: [...left, ...lines.map(({ part }) => part), ...description] };
  }
  const text = fitText(lines, aCase.description, longest - write().length, (unit) => unit);
  encoded.set('description', text.encoded);
  return { kind: 'open', address: write(), left: [...left, ...text.left] };
}

/** What a template can name, the most useful first; the language and the topic are none of the reader's and never left. */
function valuesOf({ fields, subject, article = '', locale }: Case, topic = ''): { name: string; value: string; part?: Left }[] {
  return [
    { name: 'topic', value: topic },
    { name: 'locale', value: locale },
    ...filled(fields)
      .filter(({ isPersonal }) => !isPersonal)
      .map(({ id, value }) => ({ name: `fields.${id}`, value, part: { part: 'field' as const, id } })),
    { name: 'subject', value: subject, part: { part: 'subject' } },
    { name: 'article', value: article, part: { part: 'article' } },
  ];
}

/** What the template has no place for. */
function unnamed(aCase: Case, named: ReadonlySet<string | undefined>, hasTopic: boolean): CaseLine[] {
  const fields = aCase.fields.filter(({ id, isPersonal }) => !isPersonal && !named.has(`fields.${id}`));
  const subject = named.has('subject') || aCase.subject.trim() === '' ? [] : [{ text: oneLine(aCase.subject), part: { part: 'subject' as const } }];
  const article = named.has('article') ? undefined : aCase.article;
  return [...subject, ...linesOf({ ...aCase, fields, article }, { topic: hasTopic && named.has('topic'), fields: new Set() })];
}
