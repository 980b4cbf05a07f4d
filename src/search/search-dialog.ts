/** The panel and what opens it: the link in the header, `/`, and `Ctrl K` or `⌘ K`. A page with a field of its own has no panel. */
class SearchDialog extends HTMLElement {
  connectedCallback() {
    const dialog = this.querySelector('dialog');
    dialog?.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
    // A click on the backdrop is a click on the dialog itself.
    dialog?.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  }
}

customElements.define('search-dialog', SearchDialog);

document.addEventListener('keydown', (event) => {
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  const isK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if ((isSlash || isK) && openSearch()) event.preventDefault();
});

document.querySelector('[data-open-search]')?.addEventListener('click', (event) => {
  const wantsNewTab = event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey);
  if (!wantsNewTab && openSearch()) event.preventDefault();
});

/** Opens the panel, or goes to the field that the page has; tells whether there was either. */
function openSearch(): boolean {
  const dialog = document.querySelector<HTMLDialogElement>('search-dialog dialog');
  if (dialog && !dialog.open) dialog.showModal();
  const box = document.querySelector('search-box');
  box?.focusField();
  return box !== null;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
