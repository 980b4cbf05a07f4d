import { fill } from '../words.ts';
import { formatByOwnClock } from './moment.ts';

/** A moment in UTC, or the stretch from one to another, and behind it the same by the reader's own clock. */
class LocalMoment extends HTMLElement {
  connectedCallback() {
    const [from, until] = [...this.querySelectorAll('time')].map(({ dateTime }) => dateTime);
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const own = from && formatByOwnClock(from, document.documentElement.lang, zone, until);
    if (!own) return;
    // What stands between the two belongs to the language: Chinese has no space there.
    this.querySelector('time:last-of-type')?.after(fill(this.dataset['words'] ?? '{utc} ({own})', { utc: '', own }));
  }
}

customElements.define('local-moment', LocalMoment);
