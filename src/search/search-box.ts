import { locales } from '../languages.ts';
import type { Result } from './search.ts';

/** A question is asked when the reader has paused for so long. */
const pause = 120;
/** Milliseconds after which we say that we are searching, and that the line is slow. */
const patience = { loading: 300, slow: 3000 };
/** Results over a page are a choice, results on their own page are a list. */
const limits = { field: 6, panel: 6, page: 20 };

/** The field and its results: a combobox whose options are links. The engine is loaded when somebody comes near. */
class SearchBox extends HTMLElement {
  #form = this.#part('form', HTMLFormElement);
  #input = this.#part('input', HTMLInputElement);
  #results = this.#part('.results', HTMLElement);
  #status = this.#part('.status', HTMLElement);
  #list = this.#part('.list', HTMLElement);
  #offer = this.#part('.offer', HTMLElement);
  #hint = this.#part('.hint', HTMLElement);
  #ways = this.#part('.ways', HTMLElement);
  #retry = this.#part('.ways button', HTMLButtonElement);
  #person = this.#part('.person', HTMLAnchorElement);
  #messages = JSON.parse(this.dataset['messages'] ?? '{}') as Messages;
  #locale = locales.find((locale) => locale === this.dataset['locale']) ?? 'en';
  #kind = this.dataset['kind'] === 'page' ? 'page' : this.dataset['kind'] === 'panel' ? 'panel' : ('field' as Kind);
  #asked = 0;
  #shown = '';
  #pause = 0;

  connectedCallback() {
    this.#input.role = 'combobox';
    this.#input.ariaExpanded = 'false';
    this.#input.ariaAutoComplete = 'list';
    this.#input.setAttribute('aria-controls', 'results');
    this.#input.addEventListener('focus', () => void import('./search.ts').then(({ prepare }) => prepare(this.#locale)).catch(() => undefined));
    this.#input.addEventListener('input', (event) => {
      // While an input method composes, the text is not the reader's yet.
      if (!(event instanceof InputEvent && event.isComposing)) this.#askSoon();
    });
    this.#input.addEventListener('compositionend', () => this.#askSoon());
    this.#input.addEventListener('keydown', (event) => this.#press(event));
    this.#form.addEventListener('submit', (event) => this.#submit(event));
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

  #begin() {
    this.#input.value = new URLSearchParams(location.search).get('q') ?? this.#input.value;
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
    const turn = ++this.#asked;
    const isCurrent = () => turn === this.#asked;
    if (this.#kind === 'page') history.replaceState(null, '', question ? `?q=${encodeURIComponent(question)}` : location.pathname);
    if (question === '') return this.#idle();
    const timers = [
      window.setTimeout(() => isCurrent() && this.#say(this.#messages.loading), patience.loading),
      window.setTimeout(() => isCurrent() && this.#show({ message: this.#messages.slow, ways: true }), patience.slow),
    ];
    try {
      const { search } = await import('./search.ts');
      const results = await search(question, this.#locale, limits[this.#kind]);
      if (isCurrent()) await this.#answer(question, results);
    } catch {
      if (isCurrent()) this.#show({ message: this.#messages.failed, ways: true, retry: true });
    } finally {
      for (const timer of timers) clearTimeout(timer);
    }
  }

  async #answer(question: string, results: Result[]) {
    if (results.length === 0) {
      this.#person.search = `?question=${encodeURIComponent(question)}`;
      return this.#show({ message: this.#messages.empty.replace('{question}', () => question), offer: true, hint: true, ways: true });
    }
    const { resultLink } = await import('./result-link.ts');
    const form = new Intl.PluralRules(document.documentElement.lang).select(results.length) === 'one' ? 'one' : 'other';
    this.#show({ message: this.#messages.results[form].replace('{count}', String(results.length)) });
    this.#list.replaceChildren(...results.map((result, index) => resultLink(result, `result-${index}`)));
    this.#list.hidden = false;
    this.#input.ariaExpanded = 'true';
    this.#shown = question;
  }

  /** Before a question: a panel and a page offer what is asked most, a field in a page keeps quiet. */
  #idle() {
    this.#asked += 1;
    this.#show({ offer: true });
    if (this.#kind === 'field') this.#results.hidden = true;
  }

  #say(message: string) {
    this.#results.hidden = false;
    this.#status.textContent = message;
  }

  #show({ message = '', offer = false, hint = false, ways = false, retry = false }: State) {
    this.#say(message);
    this.#list.hidden = true;
    this.#list.replaceChildren();
    this.#shown = '';
    this.#offer.hidden = !offer;
    this.#hint.hidden = !hint;
    this.#ways.hidden = !ways;
    this.#retry.hidden = !retry;
    this.#input.ariaExpanded = 'false';
    this.#input.removeAttribute('aria-activedescendant');
  }

  #press(event: KeyboardEvent) {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (this.#options.length === 0) return;
      event.preventDefault();
      this.#results.hidden = false;
      this.#input.ariaExpanded = 'true';
      this.#move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape' && this.#kind === 'field' && !this.#results.hidden) {
      event.preventDefault();
      this.#close();
    }
  }

  /** Through the options and, past either end, back to the field. */
  #move(by: number) {
    const options = this.#options;
    const places = options.length + 1;
    const now = options.findIndex((option) => option.ariaSelected === 'true');
    const next = (((now + by + 1) % places) + places) % places;
    for (const [index, option] of options.entries()) option.ariaSelected = String(index === next - 1);
    const active = options[next - 1];
    if (active) this.#input.setAttribute('aria-activedescendant', active.id);
    else this.#input.removeAttribute('aria-activedescendant');
    active?.scrollIntoView({ block: 'nearest' });
  }

  #submit(event: SubmitEvent) {
    event.preventDefault();
    const question = this.#input.value.trim();
    const active = this.#options.find((option) => option.ariaSelected === 'true');
    if (active && this.#shown === question) location.assign(active.href);
    else if (this.#kind === 'page') void this.#ask();
    else if (question !== '') location.assign(`${this.dataset['results'] ?? ''}?q=${encodeURIComponent(question)}`);
  }

  #leave(to: EventTarget | null) {
    if (!(to instanceof Node && this.contains(to))) this.#close();
  }

  #close() {
    this.#results.hidden = true;
    this.#input.ariaExpanded = 'false';
    this.#input.removeAttribute('aria-activedescendant');
  }

  get #options() {
    return [...this.#list.querySelectorAll('a')];
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
}

type Kind = keyof typeof limits;
type State = { message?: string; offer?: boolean; hint?: boolean; ways?: boolean; retry?: boolean };
type Messages = { loading: string; slow: string; failed: string; empty: string; results: { one: string; other: string } };
