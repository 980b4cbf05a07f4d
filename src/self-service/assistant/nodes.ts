import type { Link } from './knowledge.ts';

/** An element with a class and what stands in it. Text stays text. */
export function element(name: string, className: string, children: readonly (Node | string)[]): HTMLElement {
  const node = document.createElement(name);
  if (className) node.className = className;
  node.append(...children);
  return node;
}

export function linkTo(url: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = text;
  return link;
}

/** Pages to choose from. */
export function list(links: readonly Link[]): HTMLElement {
  return element(
    'ul',
    'plain',
    links.map(({ url, title }) => element('li', '', [linkTo(url, title)])),
  );
}

export function button(text: string, press: () => void): HTMLButtonElement {
  const node = document.createElement('button');
  node.type = 'button';
  node.className = 'button';
  node.textContent = text;
  node.addEventListener('click', press);
  return node;
}

/** What a reader can do next, below what is asked of them; it goes when they did something. */
export function actions(...parts: HTMLElement[]): HTMLElement {
  return element('div', 'actions', parts);
}
