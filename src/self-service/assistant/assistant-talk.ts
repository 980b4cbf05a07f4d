import { addressOf, defaultLocale, languageOf, locales } from '../../languages.ts';
import type { SecretKind } from '../../model/secret-kinds.ts';
import type { Words } from '../../model/words.ts';
import { fill } from '../../words.ts';
import type { ChatWay } from './hand-over-view.ts';
import { loaderOf } from './loaded.ts';
import { maskSecrets } from './mask.ts';
import { recall, remember } from './memory.ts';
import { element } from './nodes.ts';
import { type Exchange, lastArticle, notesOf } from './notes.ts';
import { newTalk, type Input, type Turn } from './turn.ts';
import { type Shown, turnView } from './turn-view.ts';

/** Milliseconds after which we say that we are looking. */
const patience = 300;

/**
 * The conversation: a log, and a field to say something. What it needs is loaded when somebody comes near the field; from then on it
 * works without a line. What was said stays in this tab.
 */
class AssistantTalk extends HTMLElement {
  readonly #form = this.#part('form', HTMLFormElement);
  readonly #field = this.#part('input', HTMLInputElement);
  readonly #log = this.#part('.log', HTMLElement);
  readonly #status = this.#part('.status', HTMLElement);
  readonly #setting = JSON.parse(this.dataset['setting'] ?? '{}') as Setting;
  readonly #locale = locales.find((locale) => locale === this.dataset['locale']) ?? defaultLocale;
  readonly #load = loaderOf(this.#locale);
  #exchanges: Exchange[] = [];
  #talk = newTalk;
  /** Turns are taken one after another: a second question waits for the answer to the first. */
  #turns: Promise<void> = Promise.resolve();

  connectedCallback() {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      const said = this.#field.value.trim();
      if (said !== '') void this.#take({ say: said });
    });
    this.#field.addEventListener('focus', () => void this.#load().catch(() => undefined), { once: true });
    this.#part('[data-do=delete]', HTMLButtonElement).addEventListener('click', () => this.#forget());
    this.#part('[data-do=person]', HTMLButtonElement).addEventListener('click', () => void this.#take({ person: true }));
    for (const input of recall(this.#locale)) void this.#take(input, { again: true });
  }

  focusField() {
    this.#field.focus();
  }

  #take(input: Input, { again = false } = {}): Promise<void> {
    this.#turns = this.#turns.then(() => this.#answer(input, again));
    return this.#turns;
  }

  async #answer(input: Input, again: boolean) {
    const waiting = setTimeout(() => (this.#status.textContent = this.#setting.words.waiting), patience);
    try {
      const { take, guard } = await this.#load();
      const { said = '', kinds = [] } = 'say' in input ? maskSecrets(input.say, guard) : {};
      const clean: Input = 'say' in input ? { say: said } : input;
      const { turn, talk } = await take(this.#talk, clean);
      if ('say' in input && this.#field.value.trim() === input.say) this.#field.value = '';
      this.#talk = talk;
      this.#exchanges.push({ input: clean, turn });
      remember(
        this.#locale,
        this.#exchanges.map((exchange) => exchange.input),
      );
      this.#show([...this.#said(clean, turn), ...this.#secrets(kinds), turnView(turn, this.#shown)], again);
      this.#status.textContent = '';
    } catch {
      this.#status.textContent = this.#setting.words.failed;
    } finally {
      clearTimeout(waiting);
    }
  }

  /** Adds to the log. Who pressed a button that is gone now reads on at the answer, and who typed stays in the field. */
  #show(nodes: readonly HTMLElement[], again: boolean) {
    const hadFocus = this.#log.contains(document.activeElement);
    for (const old of this.#log.querySelectorAll('.actions')) old.remove();
    this.#log.append(...nodes);
    this.#part('[data-do=delete]', HTMLButtonElement).hidden = false;
    if (again) return;
    if (hadFocus) nodes.at(-1)?.focus({ preventScroll: true });
    nodes[0]?.scrollIntoView({ block: 'nearest' });
    nodes.at(-1)?.scrollIntoView({ block: 'nearest' });
  }

  /** What the reader said, or pressed. */
  #said(input: Input, turn: Turn): HTMLElement[] {
    const { you, helpedYes, helpedNo, person } = this.#setting.words;
    const chosen = turn.kind === 'answer' ? turn.page.title : '';
    const text = 'say' in input ? input.say : 'helped' in input ? (input.helped ? helpedYes : helpedNo) : 'person' in input ? person : chosen;
    return [element('p', 'said', [element('span', 'unseen', [you]), ' ', text])];
  }

  #secrets(kinds: readonly SecretKind[]): HTMLElement[] {
    return kinds.map((kind) => element('p', 'secret', [fill(this.#setting.words.secret, { kind: this.#setting.kinds[kind] })]));
  }

  #forget() {
    this.#exchanges = [];
    this.#talk = newTalk;
    remember(this.#locale, []);
    this.#log.replaceChildren();
    this.#part('[data-do=delete]', HTMLButtonElement).hidden = true;
    this.#status.textContent = this.#setting.words.deleted;
    this.#field.focus();
  }

  get #shown(): Shown {
    return {
      words: this.#setting.words,
      tag: languageOf(this.#locale).tag,
      take: (input) => void this.#take(input),
      handed: () => ({
        notes: notesOf(this.#exchanges, this.#setting.words),
        question: this.#exchanges.flatMap(({ input, turn }) => ('say' in input && isAbout(turn.kind) ? [input.say] : []))[0],
        topic: this.#talk.topic,
        article: lastArticle(this.#exchanges),
        contact: addressOf(this.#locale, 'contact'),
        chat: this.#setting.chat,
      }),
    };
  }

  #part<Part extends Element>(selector: string, type: new () => Part): Part {
    const part = this.querySelector(selector);
    if (!(part instanceof type)) throw new Error(`<assistant-talk> has no ${selector}.`);
    return part;
  }
}

customElements.define('assistant-talk', AssistantTalk);

/** Whether a turn answers a question about the reader's case. */
function isAbout(kind: Exchange['turn']['kind']): boolean {
  return ['danger', 'answer', 'choice', 'nothing'].includes(kind);
}

declare global {
  interface HTMLElementTagNameMap {
    'assistant-talk': AssistantTalk;
  }
}

/** What the page tells its script. */
export type Setting = { words: Words['assistant']; kinds: Words['ticket']['secrets']['kinds']; chat?: ChatWay | undefined };
