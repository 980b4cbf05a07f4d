import { fill } from '../words.ts';
import { formatOwnMoment } from './moment.ts';

/** A moment in UTC, and behind it the same moment by the reader's own clock. */
class LocalMoment extends HTMLElement {
  connectedCallback() {
    const instant = this.querySelector('time')?.dateTime;
    const own = instant && formatOwnMoment(instant, document.documentElement.lang, Intl.DateTimeFormat().resolvedOptions().timeZone);
    if (own) this.append(` (${fill(this.dataset['words'] ?? '{time}', { time: own })})`);
  }
}

customElements.define('local-moment', LocalMoment);
