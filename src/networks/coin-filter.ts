import { defaultLocale, languageOf, locales } from '../languages.ts';
import type { Words } from '../model/words.ts';
import { fillCount } from '../words.ts';

/** Links to coins become a choice: the table shows the networks that carry the coin, instead of the page jumping to a list of them. */
class CoinFilter extends HTMLElement {
  readonly #carry = JSON.parse(this.dataset['messages'] ?? '{}') as Words['networks']['carry'];
  readonly #locale = locales.find((locale) => locale === this.dataset['locale']) ?? defaultLocale;

  connectedCallback() {
    for (const link of this.#links) {
      link.role = 'button';
      link.addEventListener('click', (event) => {
        event.preventDefault();
        this.#choose(link);
      });
      link.addEventListener('keydown', (event) => {
        if (event.key !== ' ') return;
        event.preventDefault();
        this.#choose(link);
      });
    }
    this.#press(this.#links.find(({ dataset }) => !dataset['coin']));
  }

  #choose(link: HTMLAnchorElement) {
    const coin = link.dataset['coin'];
    const rows = [...this.querySelectorAll<HTMLElement>('tr[data-coins]')];
    for (const row of rows) row.hidden = coin !== undefined && !row.dataset['coins']?.split(' ').includes(coin);
    this.#press(link);
    const count = rows.filter(({ hidden }) => !hidden).length;
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = coin ? fillCount(this.#carry, count, languageOf(this.#locale).tag, { count, coin }) : '';
  }

  #press(pressed: HTMLAnchorElement | undefined) {
    for (const link of this.#links) link.ariaPressed = String(link === pressed);
  }

  get #links() {
    return [...this.querySelectorAll<HTMLAnchorElement>('nav a')];
  }
}

customElements.define('coin-filter', CoinFilter);
