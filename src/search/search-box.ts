import { defaultLocale, languageOf, locales } from '../languages.ts';
import type { Words } from '../model/words.ts';
import { fill, fillCount } from '../words.ts';
import type { Kind } from './answers.ts';
import { loadVocabulary } from './nearby.ts';
import { Options } from './options.ts';

/** A question is asked when the reader has paused for so long. */
const pause = 120;
/** Milliseconds after which we say that we are searching, and that the line is slow. */
const patience = { loading: 300, slow: 3000 };

/**
 * The field and its results: a combobox whose options are links. Everything but the field itself is loaded when somebody comes
 * near. Titles answer first, the full text after them.
 */
class SearchBox extends HTMLElement {
  readonly #form = this.#part('form', HTMLFormElement);
  readonly #input = this.#part('input', HTMLInputElement);
  readonly #results = this.#part('.results', HTMLElement);
  readonly #status = this.#part('.status', HTMLElement);
  readonly #retry = this.#part('.ways button', HTMLButtonElement);
  readonly #options = new Options(this.#input, this.#part('.list', HTMLElement));
  readonly #messages = JSON.parse(this.dataset['messages'] ?? '{}') as Messages;
  readonly #locale = locales.find((locale) => locale === this.dataset['locale']) ?? defaultLocale;
  #turn = 0;
  #pause = 0;

  connectedCallback() {
    this.#input.addEventListener('focus', () => {
      loadVocabulary(this.#locale).catch(() => undefined);
      void import('./answers.ts').then(({ prepare }) => prepare(this.#locale)).catch(() => undefined);
    });
    this.#input.addEventListener('input', (event) => {
      // While an input method composes, the text is not the reader's yet.
      if (!(event instanceof InputEvent && event.isComposing)) this.#askSoon();
    });
    this.#input.addEventListener('compositionend', () => this.#askSoon());
    this.#input.addEventListener('keydown', (event) => this.#press(event));
    this.#form.addEventListener('submit', (event) => this.#submit(event));
    for (const filter of this.#filters) filter.addEventListener('change', () => void this.#ask());
    this.#retry.addEventListener('click', () => {
      this.#input.focus();
      void this.#ask();
    });
    if (this.#kind === 'field') this.addEventListener('focusout', ({ relatedTarget }) => this.#leave(relatedTarget));
    if (this.#kind === 'panel') this.#idle();
    if (this.#kind === 'page') this.#begin();
  }

  /** Puts the reader into the field, with what is there selected. */
  focusField() {
    this.#input.focus();
    this.#input.select();
  }

  /** A page of results begins with what its address says. */
  #begin() {
    const address = new URLSearchParams(location.search);
    this.#input.value = address.get('q') ?? this.#input.value;
    for (const filter of this.#filters) filter.value = address.get(filter.name) ?? '';
    if (this.#input.value.trim() === '') this.#idle();
    else void this.#ask();
    if (this.#input.value === '') this.#input.focus();
  }

  #askSoon() {
    clearTimeout(this.#pause);
    this.#pause = window.setTimeout(() => void this.#ask(), pause);
  }

  async #ask() {
    clearTimeout(this.#pause);
    const question = this.#input.value.trim();
    const turn = ++this.#turn;
    const isCurrent = () => turn === this.#turn;
    if (this.#kind === 'page') this.#keepAddress(question);
    if (question === '') return this.#idle();
    const timers = [
      window.setTimeout(() => isCurrent() && this.#options.isEmpty && this.#say(this.#messages.loading), patience.loading),
      window.setTimeout(() => isCurrent() && this.#say(this.#messages.slow, { ways: true }), patience.slow),
    ];
    try {
      const { findAnswers } = await import('./answers.ts');
      const filters = Object.fromEntries(this.#filters.map(({ name, value }) => [name, value]));
      for await (const answers of findAnswers(question, this.#locale, this.#kind, filters)) {
        if (!isCurrent()) return;
        // Somebody who chooses already is not moved about.
        if (this.#options.chosen(question)) break;
        if (answers.options) this.#options.show(answers.options, question);
        this.dataset['state'] = answers.isFinal ? 'full' : 'titles';
        if (answers.count > 0) this.#say(fillCount(this.#messages.results, answers.count, languageOf(this.#locale).tag));
        else if (answers.isFinal) this.#nothing(question, answers.nearest);
      }
    } catch {
      if (isCurrent()) this.#say(this.#messages.failed, { ways: true, retry: true });
    } finally {
      for (const timer of timers) clearTimeout(timer);
    }
  }

  #nothing(question: string, nearest: Node[]) {
    this.#part('.person', HTMLAnchorElement).search = `?question=${encodeURIComponent(question)}`;
    this.#part('.nearest ul', HTMLElement).replaceChildren(...nearest);
    this.#say(fill(this.#messages.empty, { question }), { offer: true, hint: true, ways: true, nearest: nearest.length > 0 });
    this.dispatchEvent(new CustomEvent('nothing-found', { detail: question, bubbles: true }));
  }

  /** Before a question: a panel and a page offer what is asked most, a field in a page keeps quiet. */
  #idle() {
    this.#turn += 1;
    this.#options.show([], '');
    this.#say('', { offer: true });
    if (this.#kind === 'field') this.#results.hidden = true;
  }

  /** Tells how it stands, and shows of the ways on from here those that are named. */
  #say(message: string, { offer = false, hint = false, ways = false, retry = false, nearest = false } = {}) {
    this.#results.hidden = false;
    this.#status.textContent = message;
    this.#part('.offer', HTMLElement).hidden = !offer;
    this.#part('.hint', HTMLElement).hidden = !hint;
    this.#part('.nearest', HTMLElement).hidden = !nearest;
    this.#part('.ways', HTMLElement).hidden = !ways;
    this.#retry.hidden = !retry;
  }

  #press(event: KeyboardEvent) {
    if (event.isComposing) return;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !this.#options.isEmpty) {
      event.preventDefault();
      this.#results.hidden = false;
      this.#options.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape' && this.#kind === 'field' && !this.#results.hidden) {
      event.preventDefault();
      this.#close();
    }
  }

  #submit(event: SubmitEvent) {
    event.preventDefault();
    const question = this.#input.value.trim();
    const chosen = this.#options.chosen(question);
    if (chosen) chosen.click();
    else if (this.#kind === 'page') void this.#ask();
    else if (question !== '') location.assign(`${this.dataset['results'] ?? ''}?q=${encodeURIComponent(question)}`);
  }

  #keepAddress(question: string) {
    const address = new URLSearchParams(
      [['q', question], ...this.#filters.map(({ name, value }) => [name, value])].filter(([, value]) => value !== '') as [string, string][],
    );
    history.replaceState(null, '', address.size > 0 ? `?${address}` : location.pathname);
  }

  #leave(to: EventTarget | null) {
    if (!(to instanceof Node && this.contains(to))) this.#close();
  }

  #close() {
    this.#results.hidden = true;
    this.#options.close();
  }

  get #kind(): Kind {
    const { kind } = this.dataset;
    return kind === 'page' || kind === 'panel' ? kind : 'field';
  }

  get #filters() {
    return [...this.querySelectorAll<HTMLSelectElement>('.filters select')];
  }

  #part<Part extends Element>(selector: string, type: new () => Part): Part {
    const part = this.querySelector(selector);
    if (!(part instanceof type)) throw new Error(`<search-box> has no ${selector}.`);
    return part;
  }
}

customElements.define('search-box', SearchBox);

declare global {
  interface HTMLElementTagNameMap {
    'search-box': SearchBox;
  }
  interface GlobalEventHandlersEventMap {
    /** A search box found nothing; the detail is the question. It comes while somebody types, too. */
    'nothing-found': CustomEvent<string>;
  }
}

type Messages = Pick<Words['search'], 'loading' | 'slow' | 'failed' | 'empty' | 'results'>;
