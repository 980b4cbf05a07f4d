import type { SourceArticle } from './source.ts';

/** The page that the full-text index sees in place of the real one: the article alone, under its title. */
export function virtualPage({ title, answer }: Pick<SourceArticle, 'title' | 'answer'>, html: string, tag: string): string {
  return `<html lang="${tag}"><body>
<h1 data-pagefind-weight="7">${escape(title)}</h1>
<p data-pagefind-weight="2" data-pagefind-meta="answer">${escape(answer)}</p>
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
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
