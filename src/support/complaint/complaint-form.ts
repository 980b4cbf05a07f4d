import type { Words } from '../../model/words.ts';
import { deleteDraft, findDraft, keepDraft, tellDraft } from '../draft.ts';

/** Kept apart from the drafts of tickets, one for each topic. */
const draft = 'complaint-form';
/** A pause after which what was typed is kept, in milliseconds. */
const pause = 300;

type Field = HTMLInputElement | HTMLTextAreaElement;
type FormWords = Pick<Words['ticket'], 'draftBack'> & Pick<Words['complaint'], 'notKept'>;

/** The form of a complaint with script: a draft on this device, a button that prints, and paper that shows long texts in full. */
class ComplaintForm extends HTMLElement {
  readonly #words = JSON.parse(this.dataset['words'] ?? '{}') as FormWords;
  readonly #fields = [...this.querySelectorAll<Field>('[data-id]')];
  #timer = 0;

  connectedCallback() {
    const form = this.querySelector('form');
    form?.addEventListener('input', ({ target }) => {
      this.#twin(target);
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#keep(), pause);
    });
    // A tab that is closed at once keeps the last words, too.
    addEventListener('pagehide', () => this.#keep());
    const print = this.querySelector<HTMLButtonElement>('.send button');
    print?.addEventListener('click', () => window.print());
    if (print) print.hidden = false;
    // Paper has no folds.
    const folded = this.querySelectorAll<HTMLDetailsElement>('details:not([open])');
    addEventListener('beforeprint', () => folded.forEach((part) => (part.open = true)));
    this.querySelector('.draft button')?.addEventListener('click', () => this.#clear());
    this.#restore();
  }

  #restore() {
    const found = findDraft(draft);
    if (!found) return;
    for (const field of this.#fields) {
      const value = found.values[field.dataset['id'] ?? ''] ?? '';
      if (isBox(field)) field.checked = value !== '';
      else field.value = value;
      this.#twin(field);
      const part = field.closest('details');
      if (part && value !== '') part.open = true;
    }
    this.#say(tellDraft(this.#words.draftBack, found));
  }

  #keep() {
    clearTimeout(this.#timer);
    const values = Object.fromEntries(this.#fields.map((field) => [field.dataset['id'] ?? '', isBox(field) ? (field.checked ? 'yes' : '') : field.value]));
    keepDraft(draft, values);
    const isTyped = Object.values(values).some((value) => value.trim() !== '');
    if (isTyped && !findDraft(draft)) this.#say(this.#words.notKept);
  }

  #clear() {
    clearTimeout(this.#timer);
    deleteDraft(draft);
    for (const field of this.#fields) {
      if (isBox(field)) field.checked = false;
      else field.value = '';
      this.#twin(field);
    }
    this.#say('');
    this.#fields[0]?.focus();
  }

  #say(text: string) {
    const note = this.querySelector<HTMLElement>('.draft');
    const status = note?.querySelector('span');
    if (!note || !status) return;
    note.hidden = text === '';
    status.textContent = text;
  }

  /** Paper shows the text itself instead of its field, which would cut off what does not fit. */
  #twin(target: EventTarget | null) {
    const twin = target instanceof HTMLElement ? target.nextElementSibling : null;
    if (twin?.matches('.on-paper') && (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) twin.textContent = target.value;
  }
}

customElements.define('complaint-form', ComplaintForm);

function isBox(field: Field): field is HTMLInputElement {
  return field.type === 'checkbox';
}
