/** What a language's list of records says about an article: everything that search needs beside its text. */
export type SearchRecord = {
  /** Its address on this site. */
  url: string;
  title: string;
  answer: string;
  symptoms: string[];
  /** Its category's and its type's name, as the reader sees them. */
  category: string;
  type: string;
};

/** Where the list of a language stands while the index is built. It is no part of the published site. */
export function recordsPath(locale: string): string {
  return `/${locale}/search/records.json`;
}
