import { rememberFound } from './found-words.ts';
import { markParts } from './marks.ts';
import type { Result } from './search.ts';
import type { KnownArticle } from './vocabulary.ts';

/** A result as an option that is a link. Everything in it is text; nothing is parsed as HTML. */
export function resultLink({ article, url, section, excerpt, tokens }: Result, index: number): HTMLAnchorElement {
  const link = document.createElement('a');
  link.id = `result-${index}`;
  link.href = url;
  link.role = 'option';
  link.tabIndex = -1;
  link.ariaSelected = 'false';
  link.addEventListener('click', () => rememberFound(link.pathname, tokens));
  link.append(
    element('b', '', marked(article.title, tokens)),
    element('span', 'excerpt', marked(section ? `${section} › ${excerpt}` : excerpt, tokens)),
    element('span', 'about', [`${article.category.name} · ${article.type.name}`]),
  );
  return link;
}

/** Results of another language, under its name. */
export function optionGroup(name: string, tag: string, links: HTMLElement[]): HTMLElement {
  const group = element('div', 'other', [element('span', 'label', [name]), ...links]);
  group.role = 'group';
  group.ariaLabel = name;
  group.lang = tag;
  group.firstElementChild?.setAttribute('aria-hidden', 'true');
  return group;
}

/** An article as an entry of a list. */
export function titleLink({ url, title }: KnownArticle): HTMLElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  return element('li', '', [link]);
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
