import { takeFound } from './found-words.ts';

/** Marks on the page what was searched for, where the browser can do so without touching the text. */
const tokens = takeFound(location.pathname);
const article = document.querySelector('[data-article]');
if (tokens.length > 0 && article && 'highlights' in CSS) void markIn(article);

async function markIn(root: Element) {
  const { markParts } = await import('./marks.ts');
  const ranges: StaticRange[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    let at = 0;
    for (const { text, marked } of markParts(node.textContent ?? '', tokens)) {
      if (marked) ranges.push(new StaticRange({ startContainer: node, startOffset: at, endContainer: node, endOffset: at + text.length }));
      at += text.length;
    }
  }
  CSS.highlights.set('found', new Highlight(...ranges));
}
