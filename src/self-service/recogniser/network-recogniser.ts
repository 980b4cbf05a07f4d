import { addressOf, defaultLocale, locales } from '../../languages.ts';
import { once } from '../../search/once.ts';
import type { Description, RecogniserWords } from './finding-words.ts';
import type { KnownNetwork } from './recognise.ts';

/** Everything that judging needs, loaded when somebody comes near: what we know of networks, and the code with its checksums. */
const load = once(async (address: string) => {
  const [response, { recognise }, { describeFinding }] = await Promise.all([fetch(address), import('./recognise.ts'), import('./finding-words.ts')]);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  const { networks } = (await response.json()) as { networks: KnownNetwork[] };
  return { networks, recognise, describeFinding };
});

/**
 * The field for an address or a TXID and what it can be. What is pasted stays on the device: it is in no address, no storage and
 * no request. Without script the form leads to the table of networks.
 */
class NetworkRecogniser extends HTMLElement {
  readonly #form = this.#part('form', HTMLFormElement);
  readonly #field = this.#part('textarea', HTMLTextAreaElement);
  readonly #answer = this.#part('.answer', HTMLElement);
  readonly #words = JSON.parse(this.dataset['messages'] ?? '{}') as RecogniserWords;
  readonly #locale = locales.find((locale) => locale === this.dataset['locale']) ?? defaultLocale;
  readonly #facts = this.dataset['networks'] ?? '';

  connectedCallback() {
    this.#field.addEventListener('focus', () => void load(this.#facts).catch(() => undefined));
    this.#field.addEventListener('input', (event) => {
      if (event instanceof InputEvent && event.inputType === 'insertFromPaste') void this.#judge();
      else this.#answer.replaceChildren();
    });
    this.#field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      this.#form.requestSubmit();
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#judge();
    });
  }

  async #judge() {
    try {
      const { networks, recognise, describeFinding } = await load(this.#facts);
      const finding = recognise(this.#field.value, networks);
      if (finding.kind === 'secret') this.#field.value = '';
      this.#show(describeFinding(finding, this.#words, this.#locale));
    } catch {
      this.#show({ isWrong: true, sentences: [this.#words.failed], groups: [] });
    }
  }

  #show({ isWrong, sentences, groups }: Description) {
    this.#field.ariaInvalid = String(isWrong);
    this.#answer.replaceChildren(
      ...sentences.map((sentence) => element('p', [sentence])),
      ...groups.flatMap(({ title, sentences: own, networks }) => [
        element('h3', [title]),
        ...own.map((sentence) => element('p', [sentence])),
        element(
          'ul',
          networks.map(({ id, name, notes }) => element('li', [this.#link(id, name), ...notes.map((note) => element('span', [note]))])),
        ),
      ]),
    );
    this.#answer.dataset['tone'] = isWrong ? 'wrong' : 'found';
  }

  #link(id: string, name: string): HTMLElement {
    const link = document.createElement('a');
    link.href = addressOf(this.#locale, `networks/${id}`);
    link.textContent = name;
    return link;
  }

  #part<Part extends Element>(selector: string, type: new () => Part): Part {
    const part = this.querySelector(selector);
    if (!(part instanceof type)) throw new Error(`<network-recogniser> has no ${selector}.`);
    return part;
  }
}

customElements.define('network-recogniser', NetworkRecogniser);

/** An element with its children; a text is only ever text. */
function element(name: string, children: (Node | string)[]): HTMLElement {
  const node = document.createElement(name);
  node.append(...children);
  return node;
}
