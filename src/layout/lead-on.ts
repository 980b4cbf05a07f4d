import { addressOf, defaultLocale, type Locale, locales } from '../languages.ts';
import { chosenLocale } from './language-switch.ts';

/** On a page without a language: goes to the language that the reader chose before, or else to the browser's. */
class LeadOn extends HTMLElement {
  connectedCallback() {
    location.replace(addressOf(chosenLocale() ?? ownLocale() ?? defaultLocale) + location.search);
  }
}

customElements.define('lead-on', LeadOn);

/** The first language of the browser that the site speaks. Every Chinese reader gets Chinese, whatever the script. */
function ownLocale(): Locale | undefined {
  const wanted = navigator.languages.map((language) => language.toLowerCase().split('-')[0]);
  return wanted.flatMap((language) => locales.filter((locale) => locale.split('-')[0] === language))[0];
}
