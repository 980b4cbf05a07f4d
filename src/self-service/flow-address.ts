/** Copies the address of the page, which holds the answers. Where the browser does not let us, there is no button. */
class FlowAddress extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    const status = this.querySelector<HTMLElement>('[role=status]');
    if (!button || !status || !('clipboard' in navigator)) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(location.href).then(
        () => (status.textContent = status.dataset['copied'] ?? ''),
        () => (button.hidden = true),
      );
    });
  }
}

customElements.define('flow-address', FlowAddress);
