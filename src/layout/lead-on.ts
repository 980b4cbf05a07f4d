import { addressOf, type Locale, locales } from '../languages.ts';
import { chosenLocale } from './language-switch.ts';

location.replace(addressOf(chosenLocale() ?? ownLocale() ?? 'en') + location.search);

/** The first language of the browser that the site speaks. Every Chinese reader gets Chinese, whatever the script. */
function ownLocale(): Locale | undefined {
  const wanted = navigator.languages.map((language) => language.toLowerCase().split('-')[0]);
  return wanted.flatMap((language) => locales.filter((locale) => locale.split('-')[0] === language))[0];
}
