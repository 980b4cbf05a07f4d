/** A thing of schema.org, as JSON-LD. */
export type Thing = { '@type': string; [property: string]: unknown };

/**
 * Things as the text of a script element. `<` is written as an escape, so that no text of an article can end the
 * element: JSON allows it, and it is data that no browser runs.
 */
export function jsonLd(things: readonly Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', String.raw`\u003c`);
}
