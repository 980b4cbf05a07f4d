import type { Locale } from '../languages.ts';
import { bundlePath, vocabularyPath } from './bundle.ts';

const vocabularies = new Map<Locale, Promise<Response>>();

/**
 * Asks for what every search of a language needs, all at once, as soon as a reader comes near the field: the program of our own
 * search asks for the same a moment later, and finds it under way.
 */
export function startLoading(locale: Locale): void {
  if (vocabularies.has(locale)) return;
  fetchVocabulary(locale).catch(() => undefined);
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = `${bundlePath(locale)}pagefind.js`;
  document.head.append(link);
}

/** The vocabulary of a language, asked for once. A failure is not remembered: the next question tries again. */
export async function fetchVocabulary(locale: Locale): Promise<Response> {
  const asked = vocabularies.get(locale) ?? fetch(vocabularyPath(locale));
  vocabularies.set(locale, asked);
  try {
    const response = await asked;
    if (!response.ok) throw new Error(`The search vocabulary answered ${response.status}.`);
    return response.clone();
  } catch (error) {
    vocabularies.delete(locale);
    throw error;
  }
}
