import { fillNames } from '../../names.ts';
import { fill } from '../../words.ts';
import type { Words } from '../../model/words.ts';
import type { Case } from '../hand-over/case.ts';
import { type FieldKind, implausible } from './plausible.ts';
import { zoneName } from '../zone-name.ts';
import type { TicketSetting } from './setting.ts';

/** What a reader types into, with what the page says of it. */
export class Typed {
  readonly id: string;
  readonly label: string;
  readonly control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
  readonly #unknown: HTMLInputElement | null;

  constructor(control: Typed['control']) {
    this.control = control;
    this.id = control.dataset['field'] ?? '';
    this.label = control.dataset['label'] ?? '';
    this.#unknown = control.closest('.field')?.querySelector<HTMLInputElement>('[data-unknown]') ?? null;
    const box = this.#unknown?.closest('label');
    if (box) box.hidden = false;
    this.#unknown?.addEventListener('change', () => (control.disabled = this.isUnknown));
  }

  get isUnknown(): boolean {
    return this.#unknown?.checked ?? false;
  }

  /** What was typed; a moment goes with the reader's time zone, since a specialist lives in another. */
  value(words: Words['ticket']): string {
    if (this.isUnknown) return words.unknownValue;
    const typed = this.control.value.trim();
    if (this.#kind !== 'moment' || typed === '') return typed;
    return fill(words.time, { time: typed.replace('T', ' '), zone: zoneName(new Date(typed), 'en', 'longOffset') });
  }

  set(value: string, words: Words['ticket']) {
    if (this.#unknown && value === words.unknownValue && !(this.control instanceof HTMLSelectElement)) {
      this.#unknown.checked = true;
      this.control.disabled = true;
    } else this.control.value = value;
  }

  /** What the draft keeps: as it was typed. */
  raw(words: Words['ticket']): string {
    return this.isUnknown ? words.unknownValue : this.control.value;
  }

  /** The sentence that is shown beside the field, or none. */
  problem({ networks, words }: TicketSetting): string {
    const isMissing = this.control.dataset['needed'] === 'true' && !this.isUnknown && this.control.value.trim() === '';
    if (isMissing) return fill(words.plausible.missing, { label: this.label });
    const found = this.isUnknown ? undefined : implausible(this.#kind, this.control.value, { networks, now: new Date() });
    return found ? fillNames(words.plausible[found.kind], found.values ?? {}) : '';
  }

  mark(message: string) {
    this.control.setAttribute('aria-invalid', String(message !== ''));
    const place = this.control.closest('.field')?.querySelector('.error');
    if (place) place.textContent = message;
  }

  get isPersonal(): boolean {
    return this.control.dataset['personal'] === 'true';
  }

  get #kind(): FieldKind {
    return (this.control.dataset['kind'] ?? 'line') as FieldKind;
  }
}

/** The case that the fields and the files make. */
export function caseOf(fields: readonly Typed[], files: readonly File[], { topic, locale, words }: TicketSetting, article: string | undefined): Case {
  const valueOf = (id: string) => fields.find((field) => field.id === id)?.value(words) ?? '';
  const replyTo = valueOf('reply-to');
  return {
    topic,
    locale,
    subject: valueOf('subject'),
    description: valueOf('description'),
    fields: fields
      .filter(({ id }) => !['subject', 'description', 'reply-to'].includes(id))
      .map((field) => ({ id: field.id, label: field.label, value: field.value(words), isPersonal: field.isPersonal })),
    ...(replyTo && { replyTo }),
    ...(article && { article }),
    ...(files.length > 0 && { files }),
  };
}
