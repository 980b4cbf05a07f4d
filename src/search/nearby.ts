import type { Locale } from '../languages.ts';
import { bundlePath, vocabularyPath } from './bundle.ts';
import { once } from './once.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Asks for what every search of a language needs, all at once, as soon as a reader comes near the field: the program of our own
 * search asks for the same a moment later, and finds it under way.
 */
export const startLoading = once(async (locale: Locale): Promise<void> => {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = `${bundlePath(locale)}pagefind.js`;
  document.head.append(link);
  await loadVocabulary(locale);
});

/** The vocabulary of a language, asked for once. */
export const loadVocabulary = once(async (locale: Locale): Promise<Vocabulary> => {
  const response = await fetch(vocabularyPath(locale));
  if (!response.ok) throw new Error(`The search vocabulary answered ${response.status}.`);
  return (await response.json()) as Vocabulary;
});
