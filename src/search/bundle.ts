/** The version of Pagefind that package.json asks for; a test compares the two. */
export const pagefindVersion = '1.6.0';

/**
 * The folder of a language's index on the site. Pagefind's program files keep their names from version to version;
 * the version in the path lets a host keep them for ever.
 */
export function bundlePath(locale: string): string {
  return `/pagefind/${pagefindVersion}/${locale}/`;
}
