/** The options of a combobox, by the ARIA pattern: the field keeps the focus, and names the option that is chosen. */
export class Options {
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;
  #question = '';

  constructor(field: HTMLInputElement, list: HTMLElement) {
    this.#field = field;
    this.#list = list;
    field.role = 'combobox';
    field.ariaAutoComplete = 'list';
    field.setAttribute('aria-controls', list.id);
    this.close();
  }

  /** Shows options for a question; none closes the list. */
  show(nodes: Node[], question: string) {
    this.#question = question;
    this.#list.replaceChildren(...nodes);
    this.#list.hidden = nodes.length === 0;
    this.close();
    if (nodes.length > 0) this.#field.ariaExpanded = 'true';
  }

  close() {
    this.#field.ariaExpanded = 'false';
    this.#field.removeAttribute('aria-activedescendant');
  }

  get isEmpty(): boolean {
    return this.#all.length === 0;
  }

  /** The option that is chosen, if the field still asks what the options answer. */
  chosen(question: string): HTMLAnchorElement | undefined {
    return this.#question === question ? this.#all.find((option) => option.ariaSelected === 'true') : undefined;
  }

  /** Through the options and, past either end, back to the field. */
  move(by: number) {
    const options = this.#all;
    const places = options.length + 1;
    const now = options.findIndex((option) => option.ariaSelected === 'true');
    const next = (((now + by + 1) % places) + places) % places;
    for (const [index, option] of options.entries()) option.ariaSelected = String(index === next - 1);
    const active = options[next - 1];
    this.#field.ariaExpanded = 'true';
    if (active) this.#field.setAttribute('aria-activedescendant', active.id);
    else this.#field.removeAttribute('aria-activedescendant');
    active?.scrollIntoView({ block: 'nearest' });
  }

  get #all() {
    return [...this.#list.querySelectorAll('a')];
  }
}
