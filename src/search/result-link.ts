import { markParts } from './marks.ts';
import type { Result } from './search.ts';

/** A result as an option that is a link. Everything in it is text; nothing is parsed as HTML. */
export function resultLink({ url, title, section, excerpt, category, type, tokens }: Result, id: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.id = id;
  link.href = url;
  link.role = 'option';
  link.tabIndex = -1;
  link.ariaSelected = 'false';
  const heading = element('b', '', marked(title, tokens));
  const text = element('span', 'excerpt', marked(section ? `${section} › …${excerpt}` : excerpt, tokens));
  link.append(heading, text, element('span', 'about', [`${category} · ${type}`]));
  return link;
}

function marked(text: string, tokens: readonly string[]): (Node | string)[] {
  return markParts(text, tokens).map((part) => (part.marked ? element('mark', '', [part.text]) : part.text));
}

function element(name: string, className: string, children: (Node | string)[]): HTMLElement {
  const node = document.createElement(name);
  if (className) node.className = className;
  node.append(...children);
  return node;
}
