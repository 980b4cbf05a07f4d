import './assistant-talk.ts';
import { button, element } from './nodes.ts';

let panel: HTMLDialogElement | undefined;

/** Opens the assistant over the page. Escape closes it, and the focus goes back to where it came from. */
export async function openAssistant(link: HTMLAnchorElement): Promise<void> {
  const dialog = (panel ??= await loadDialog(link.href));
  dialog.addEventListener(
    'close',
    () => {
      // On a phone the link stands in a menu, which is closed by now.
      const opener = link.checkVisibility() ? link : document.querySelector<HTMLElement>('[popovertarget]');
      opener?.focus();
    },
    { once: true },
  );
  dialog.showModal();
  dialog.querySelector('assistant-talk')?.focusField();
}

/** The panel holds what the assistant's own page holds, so that it stands in one place; the page is loaded for it. */
async function loadDialog(address: string): Promise<HTMLDialogElement> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const talk = page.querySelector('assistant-talk');
  const title = page.querySelector('h1')?.textContent ?? '';
  await Promise.all([...page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(({ href }) => loadStyle(href)));
  if (!talk) throw new Error(`${address} holds no <assistant-talk>.`);
  // What is read without script only would be read here, too.
  for (const part of talk.querySelectorAll('noscript')) part.remove();
  const dialog = document.createElement('dialog');
  const close = button(talk.getAttribute('data-close') ?? '', () => dialog.close());
  dialog.className = 'assistant-panel';
  dialog.ariaLabel = title;
  dialog.append(element('div', 'head', [element('b', '', [title]), close]), document.adoptNode(talk));
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  document.body.append(dialog);
  return dialog;
}

/** The panel looks as its page does, whose styles other pages do not have. Without them it can be used all the same. */
function loadStyle(address: string): Promise<void> {
  const known = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].some(({ href }) => href === address);
  if (known) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  return new Promise((settle) => {
    link.addEventListener('load', () => settle());
    link.addEventListener('error', () => settle());
    document.head.append(link);
  });
}
