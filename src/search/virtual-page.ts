import type { SearchRecord } from './record.ts';
import { cut } from './tokens.ts';

/**
 * The page that the index sees in place of the real one: the article alone, and beside it what no reader sees – title
 * and symptoms cut into words, in a metadata field of their own that ranking can weigh.
 */
export function virtualPage(record: SearchRecord, html: string, tag: string): string {
  const { title, answer, symptoms, category, type } = record;
  const meta = { answer, category, type, words: cut([title, ...symptoms].join(' '), tag), symptoms: symptoms.join('\n') };
  const names = Object.keys(meta).map((name) => `${name}[data-${name}]`);
  const values = Object.entries(meta).map(([name, value]) => `data-${name}="${escape(value)}"`);
  return `<html lang="${tag}"><body>
<span data-pagefind-meta="${names.join(', ')}" ${values.join(' ')}></span>
<h1 data-pagefind-weight="10">${escape(title)}</h1>
<p data-pagefind-weight="3">${escape(answer)}</p>
${articleOf(html)}
</body></html>`;
}

/** The text of the article in its built page, without what belongs to every page. */
function articleOf(html: string): string {
  const start = html.indexOf('<article');
  const end = html.lastIndexOf('</article>');
  if (start < 0 || end < 0) throw new Error('A page to be searched has no <article>.');
  return html.slice(html.indexOf('>', start) + 1, end);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
