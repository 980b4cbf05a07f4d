/** The version of Pagefind that package.json asks for; a test compares the two. */
export const pagefindVersion = '1.6.0';

/**
 * The folder of a language's full-text index on the site. Pagefind's program files keep their names from version to version;
 * the version in the path lets a host keep them for ever.
 */
export function bundlePath(locale: string): string {
  return `/pagefind/${pagefindVersion}/${locale}/`;
}

/** The vocabulary of a language on the site. Its name stays the same, so that a host asks for it again. */
export function vocabularyPath(locale: string): string {
  return `/pagefind/${locale}.json`;
}

/**
 * The answers of a language's pages on the site, by address; each subject has a file. They are shown, not searched: only those of
 * the subjects that a search found are loaded, and no result waits for them.
 */
export function answersPath(locale: string, subject: string): string {
  return `/pagefind/answers/${locale}/${subject}.json`;
}
