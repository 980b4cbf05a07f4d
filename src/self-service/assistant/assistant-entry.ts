/** Links to the assistant open it over the page. The panel is loaded with the first click; where that fails, the link leads to its page. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-open-assistant]')) {
  link.addEventListener('click', (event) => {
    const wantsNewTab = event.ctrlKey || event.metaKey || event.shiftKey;
    if (wantsNewTab || document.querySelector('main assistant-talk')) return;
    event.preventDefault();
    void import('./assistant-dialog.ts').then(({ openAssistant }) => openAssistant(link)).catch(() => location.assign(link.href));
  });
}
