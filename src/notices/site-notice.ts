import { stateAt } from './state-at.ts';

const key = 'dismissed';
/** Ids that are kept: more notices than a reader has put away in a year. */
const most = 20;

/** A notice on top of a page: there while it lasts, by the reader's clock, and until the reader has put it away, where that may be. */
class SiteNotice extends HTMLElement {
  connectedCallback() {
    const { notice = '', from = '', until = '' } = this.dataset;
    this.hidden = stateAt({ from, until }, new Date()) !== 'current' || dismissed().includes(notice);
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      this.hidden = true;
      keep([notice, ...dismissed()].slice(0, most));
      // The button is gone: the keyboard goes on with the page.
      document.querySelector('main')?.focus();
    });
  }
}

customElements.define('site-notice', SiteNotice);

function dismissed(): string[] {
  try {
    return (localStorage.getItem(key) ?? '').split(' ');
  } catch {
    return [];
  }
}

function keep(ids: readonly string[]) {
  try {
    localStorage.setItem(key, ids.join(' ').trim());
  } catch {
    // Storage is forbidden: the notice is gone from this page only.
  }
}
