import type { Locale } from '../languages.ts';
import { vocabularyPath } from './bundle.ts';
import { once } from './once.ts';
import type { PackedVocabulary } from './packed-vocabulary.ts';

/**
 * The vocabulary of a language, asked for once: as soon as a reader comes near the field, and so before the program that searches in
 * it is there.
 */
export const loadVocabulary = once(async (locale: Locale): Promise<PackedVocabulary> => {
  const response = await fetch(vocabularyPath(locale));
  if (!response.ok) throw new Error(`The search vocabulary answered ${response.status}.`);
  return (await response.json()) as PackedVocabulary;
});
