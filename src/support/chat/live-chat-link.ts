/**
 * Around the link to the chat's own page. Where the setting names a chat that opens in this page, a click loads it, and nothing is
 * loaded before; where it cannot be loaded, the link is a link again.
 */
class LiveChatLink extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a');
    if (!link || !this.dataset['chat']) return;
    link.role = 'button';
    const press = (event: Event) => {
      if (this.dataset['state'] === 'failed') return;
      event.preventDefault();
      import('./press.ts').then(({ press }) => press(this, link)).catch(() => location.assign(link.href));
    };
    link.addEventListener('click', press);
    // A button is pressed by the space bar, too.
    link.addEventListener('keydown', (event) => event.key === ' ' && press(event));
  }
}

customElements.define('live-chat-link', LiveChatLink);
