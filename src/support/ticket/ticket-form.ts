import { fill } from '../../words.ts';
import { ChosenFiles } from '../attachments/chosen-files.ts';
import { takeCase } from '../carried-case.ts';
import { deleteDraft, findDraft, keepDraft, tellDraft } from '../draft.ts';
import { offerAnswers } from './answers-while-typing.ts';
import { type Mistake, showMistakes } from './mistakes.ts';
import { showPreview } from './preview.ts';
import { secretsIn } from './secrets-found.ts';
import type { TicketSetting } from './setting.ts';
import { caseOf, Typed } from './typed.ts';

/** A pause after which what was typed is kept, in milliseconds. */
const pause = 300;

/**
 * The form of a ticket with script: what the reader knows already stands in it, answers are offered, a draft is kept, secrets are
 * stopped, and what will be sent is shown before it is. The hand-over itself is `dispatch.ts`, loaded with the guard when it is needed.
 */
class TicketForm extends HTMLElement {
  readonly #setting = JSON.parse(this.dataset['setting'] ?? '{}') as TicketSetting;
  #fields: Typed[] = [];
  /** Only where the help desk takes files. */
  #files: ChosenFiles | undefined;
  #timer = 0;

  connectedCallback() {
    const form = this.querySelector('form');
    if (!form) return;
    form.noValidate = true;
    this.#fields = [...form.querySelectorAll<Typed['control']>('[data-field]')].map((control) => new Typed(control));
    const { attachments, words } = this.#setting;
    const chooser = form.querySelector<HTMLInputElement>('[type=file]');
    if (chooser && attachments) this.#files = new ChosenFiles(chooser, attachments, words.files);
    this.#restore();
    this.#carried();
    const button = form.querySelector<HTMLButtonElement>('[data-with-script]');
    if (button) button.textContent = button.dataset['withScript'] ?? '';
    for (const part of this.querySelectorAll('.without-script')) part.remove();
    form.hidden = false;
    form.addEventListener('input', () => this.#keepSoon());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#check();
    });
    // A tab that is closed at once keeps the last words, too.
    addEventListener('pagehide', () => this.#keep());
    this.#button('change').addEventListener('click', () => this.#show('form'));
    this.#button('send').addEventListener('click', () => void this.#send());
    this.#button('done').addEventListener('click', () => {
      this.#forget();
      location.reload();
    });
    for (const action of ['copy', 'download', 'mail'] as const) {
      this.#button(action).addEventListener(
        'click',
        (event) => void import('./dispatch.ts').then(({ rescue }) => rescue(action, this, this.case, this.#setting, event)),
      );
    }
    const [subject] = this.#fields;
    const answers = form.querySelector<HTMLElement>('.answers ul');
    if (subject && answers) offerAnswers(subject.control, answers, this.#setting.locale);
  }

  /** The case as it stands in the form. */
  get case() {
    const article = new URLSearchParams(location.search).get('article') ?? '';
    const address = /^[a-z0-9-]+\/[a-z0-9-]+$/.test(article) ? new URL(`${this.#setting.articles}${article}/`, location.href).href : undefined;
    return caseOf(this.#fields, this.#files?.taken ?? [], this.#setting, address);
  }

  #restore() {
    const draft = findDraft(this.#setting.topic.id);
    if (!draft) return;
    for (const field of this.#fields) field.set(draft.values[field.id] ?? '', this.#setting.words);
    const note = this.#part('.draft');
    this.#part('.draft span').textContent = tellDraft(this.#setting.words.draftBack, draft);
    note.querySelector('button')?.addEventListener('click', () => {
      this.#forget();
      for (const field of this.#fields) field.set('', this.#setting.words);
      this.#files?.clear();
      note.hidden = true;
    });
    note.hidden = false;
  }

  /** What the reader has told elsewhere: a question that found nothing, the article that was read, the answers of a diagnosis. */
  #carried() {
    const address = new URLSearchParams(location.search);
    const carried = takeCase();
    const values: Record<string, string> = {
      subject: address.get('question')?.slice(0, 200) ?? '',
      ...(carried?.topic === this.#setting.topic.id ? { ...carried.fields, description: carried.notes.join('\n') } : {}),
    };
    for (const field of this.#fields)
      if (values[field.id] && field.raw(this.#setting.words).trim() === '') field.set(values[field.id] ?? '', this.#setting.words);
    const { article } = this.case;
    const read = this.#part('.read');
    read.hidden = !article;
    if (article) read.textContent = fill(this.#setting.words.read, { title: article });
  }

  async #check() {
    const wrong = await this.#mistakes();
    if (wrong.length > 0) return this.#tell(this.#setting.words.errors, '', wrong);
    if (!(await this.#isClean())) return;
    this.#part('.mistakes').hidden = true;
    const { describe } = await import('./dispatch.ts');
    const update = () => {
      this.#keepSoon();
      describe(this, this.case, this.#setting);
    };
    showPreview(this.#part('.message'), this.#fields, this.#files?.lines ?? [], this.#setting.words, update);
    describe(this, this.case, this.#setting);
    this.#show('preview');
  }

  /** What is wrong with what was typed and chosen, told beside each field. */
  async #mistakes(): Promise<Mistake[]> {
    const mistakes: Mistake[] = this.#fields.map((field) => ({ field, message: field.problem(this.#setting) }));
    if (this.#files) mistakes.push({ field: this.#files, message: await this.#files.check() });
    for (const { field, message } of mistakes) field.mark(message);
    return mistakes.filter(({ message }) => message !== '');
  }

  /** Whether no secret stands in the text. Where that cannot be told, nothing is sent. */
  async #isClean(): Promise<boolean> {
    const { words } = this.#setting;
    try {
      const { loadGuard } = await import('../guard/guard.ts');
      const found = secretsIn(this.#fields, await loadGuard(), this.#setting);
      if (found.length === 0) return true;
      for (const { field, message } of found) field.mark(message);
      this.#tell(words.secrets.title, words.secrets.lead, found);
    } catch {
      this.#tell(words.failed, '', []);
    }
    this.#show('form');
    return false;
  }

  async #send() {
    const wrong = await this.#mistakes();
    if (wrong.length > 0) {
      this.#show('form');
      return this.#tell(this.#setting.words.errors, '', wrong);
    }
    if (!(await this.#isClean())) return;
    const { dispatch } = await import('./dispatch.ts');
    const isReceived = await dispatch(this, this.case, this.#setting);
    if (isReceived) this.#forget();
  }

  #tell(title: string, lead: string, mistakes: readonly Mistake[]) {
    showMistakes(this.#part('.mistakes'), title, lead, mistakes);
  }

  #show(step: 'form' | 'preview') {
    this.#part('form').hidden = step !== 'form';
    this.#part('.preview').hidden = step !== 'preview';
    if (step === 'preview') this.#part('#preview').focus();
  }

  #keepSoon() {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#keep(), pause);
  }

  #keep() {
    keepDraft(this.#setting.topic.id, Object.fromEntries(this.#fields.map((field) => [field.id, field.raw(this.#setting.words)])));
  }

  #forget() {
    clearTimeout(this.#timer);
    deleteDraft(this.#setting.topic.id);
  }

  #button(name: string): HTMLElement {
    return this.#part(`[data-do=${name}]`);
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`<ticket-form> has no ${selector}.`);
    return part;
  }
}

customElements.define('ticket-form', TicketForm);
