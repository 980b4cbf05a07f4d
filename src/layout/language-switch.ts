import { type Locale, locales } from '../languages.ts';

const key = 'locale';

/** The language that the reader chose before, if any, and if storage is allowed. */
export function chosenLocale(): Locale | undefined {
  try {
    const stored = localStorage.getItem(key);
    return locales.find((locale) => locale === stored);
  } catch {
    return undefined;
  }
}

/** Links to other languages: following one is a choice, and is remembered. The question in the address goes along. */
class LanguageSwitch extends HTMLElement {
  connectedCallback() {
    for (const link of this.querySelectorAll('a')) {
      link.addEventListener('click', () => {
        remember(link.dataset['locale']);
        link.search = location.search;
      });
    }
  }
}

customElements.define('language-switch', LanguageSwitch);

function remember(locale: string | undefined) {
  try {
    if (locale) localStorage.setItem(key, locale);
  } catch {
    // Storage is forbidden: the link works all the same.
  }
}
