import type { Attachments } from '../../model/attachments.ts';
import { fill } from '../../words.ts';
import { type FileWords, judge } from './judge.ts';
import { formatSize } from './size.ts';

/** The files that a reader has chosen, with what the page says of them. They stay in their field: no draft keeps them. */
export class ChosenFiles {
  readonly control: HTMLInputElement;
  /** Those that may go along, as of the last check. */
  taken: readonly File[] = [];
  readonly #limits: Attachments;
  readonly #words: FileWords;

  constructor(control: HTMLInputElement, limits: Attachments, words: FileWords) {
    this.control = control;
    this.#limits = limits;
    this.#words = words;
    control.addEventListener('change', () => void this.check().then((problem) => this.mark(problem)));
    this.#remove?.addEventListener('click', () => {
      this.clear();
      control.focus();
    });
  }

  /** The sentences about files that cannot go along, or none. */
  async check(): Promise<string> {
    const { taken, problems } = await judge([...(this.control.files ?? [])], this.#limits, this.#words, document.documentElement.lang);
    this.taken = taken;
    return problems.join('\n');
  }

  /** Says what is wrong, or what goes along. */
  mark(problem: string) {
    const status = this.#field?.querySelector<HTMLElement>('[role=status]');
    this.control.setAttribute('aria-invalid', String(problem !== ''));
    if (status) {
      status.textContent = problem || this.lines.join('\n');
      status.classList.toggle('wrong', problem !== '');
    }
    if (this.#remove) this.#remove.hidden = !this.control.files?.length;
  }

  clear() {
    this.control.value = '';
    this.taken = [];
    this.mark('');
  }

  /** A line for each file that goes along: its name and its size. */
  get lines(): string[] {
    return this.taken.map(({ name, size }) => fill(this.#words.line, { name, size: formatSize(size, document.documentElement.lang) }));
  }

  get #field(): HTMLElement | null {
    return this.control.closest('.field');
  }

  get #remove(): HTMLButtonElement | null | undefined {
    return this.#field?.querySelector('button');
  }
}
