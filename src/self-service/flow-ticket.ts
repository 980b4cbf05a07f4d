import { type CarriedCase, carryCase } from '../support/carried-case.ts';

/** Around the link to a ticket: following it hands the answers over. Without script the ticket begins with its topic alone. */
class FlowTicket extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', () => carryCase(JSON.parse(this.dataset['case'] ?? '{}') as CarriedCase));
  }
}

customElements.define('flow-ticket', FlowTicket);
