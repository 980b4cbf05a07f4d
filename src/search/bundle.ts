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
