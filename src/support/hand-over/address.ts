import { type Case, type CaseField, filled, type Left, linesOf, oneLine } from './case.ts';
import { encode, fitText } from './fitted-text.ts';
import type { Form, OpenPlan } from './plan.ts';

/** Servers take a first line of 8 KB (nginx, Apache), some proxies before them half of that. */
export const longestAddress = 4000;

/**
 * The address of a help desk's form with a case in it. What has a place of its own goes first, what has none follows as lines of the
 * description, and the description is cut to what is left of `longest` – at a whole character, one of which may cost 9 or 36.
 */
export function openAddress(aCase: Case, places: Places): OpenPlan {
  const { base, longest, hidden, subject, description, field, takesPersonal = false, write = (unit) => unit } = places;
  const isOpen = ({ isPersonal }: CaseField) => takesPersonal || !isPersonal;
  const left: Left[] = filled(aCase.fields).flatMap((each) => (isOpen(each) ? [] : [{ part: 'field', id: each.id }]));
  const open = filled(aCase.fields).filter(isOpen);
  const values = [
    ...open.flatMap(({ id, value }) => ({ name: field(id), value, part: { part: 'field' as const, id } })),
    { name: subject, value: aCase.subject, part: { part: 'subject' as const } },
  ];
  let address = withQuery(base, hidden);
  for (const { name, value, part } of values) {
    if (name === undefined || oneLine(value) === '') continue;
    const longer = add(address, name, encode(oneLine(value)));
    if (longer.length <= longest) address = longer;
    else left.push(part);
  }
  const own = new Set(open.flatMap(({ id }) => (field(id) === undefined ? [] : [id])));
  const lines = linesOf({ ...aCase, fields: open }, { topic: places.hasTopic, fields: own });
  const subjectLine = subject === undefined && aCase.subject.trim() !== '' ? [{ text: oneLine(aCase.subject), part: { part: 'subject' as const } }] : [];
  const room = longest - add(address, description, '').length;
  const text = fitText([...subjectLine, ...lines], aCase.description, room, write);
  return { kind: 'open', address: text.encoded ? add(address, description, text.encoded) : address, left: [...left, ...text.left] };
}

/** A form that opens the same address without script. It has no description and nothing personal: nobody measures or cuts it. */
export function addressForm({ base, hidden, subject, field }: Places, fields: readonly Pick<CaseField, 'id' | 'isPersonal'>[]): Form {
  const named = fields.flatMap(({ id, isPersonal }): [string, string][] => {
    const name = isPersonal ? undefined : field(id);
    return name === undefined ? [] : [[id, name]];
  });
  const names = Object.fromEntries(named);
  return { action: base, method: 'get', names: { ...(subject && { subject }), fields: names }, hidden };
}

function withQuery(base: string, values: Record<string, string>): string {
  return Object.entries(values).reduce((address, [name, value]) => add(address, name, encode(value)), base);
}

function add(address: string, name: string, encoded: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}${encode(name)}=${encoded}`;
}

/** Where a help desk's form has its places. */
export type Places = {
  base: string;
  longest: number;
  /** What always goes along, such as the number of a form. */
  hidden: Record<string, string>;
  /** Whether `base` or `hidden` already tells the topic. */
  hasTopic: boolean;
  /** Names of parameters; without one for the subject it becomes the first line of the description. */
  subject?: string;
  description: string;
  field: (id: string) => string | undefined;
  takesPersonal?: boolean;
  /** How the description writes a character, where it wants line breaks or letters in a way of its own. */
  write?: (unit: string) => string;
};
