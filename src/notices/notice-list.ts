import { stateAt } from './state-at.ts';

/** Notices sorted by whether they hold. Time goes on after the build: each goes to where it belongs now. */
class NoticeList extends HTMLElement {
  connectedCallback() {
    for (const item of this.querySelectorAll<HTMLElement>('li[data-from]')) {
      const { from = '', until = '' } = item.dataset;
      const list = this.querySelector(`[data-state="${stateAt({ from, until }, new Date())}"] ul`);
      if (list !== item.parentElement) list?.prepend(item);
    }
  }
}

customElements.define('notice-list', NoticeList);
