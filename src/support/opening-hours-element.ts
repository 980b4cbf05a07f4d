import type { ChannelHours } from '../model/channel.ts';
import type { Words } from '../model/words.ts';
import { fill } from '../words.ts';
import { describeHours, openingAt } from './opening-hours.ts';
import { zoneName } from './zone-name.ts';

/** Hours that were written in UTC, told in the reader's own zone, with whether people are there now. */
class OpeningHours extends HTMLElement {
  connectedCallback() {
    const hours = JSON.parse(this.dataset['hours'] ?? '"always"') as ChannelHours;
    const words = JSON.parse(this.dataset['words'] ?? '{}') as Pick<Words['support'], 'hoursIn' | 'openNow' | 'opens'>;
    const zone = this.dataset['zone'] ?? 'UTC';
    const tag = document.documentElement.lang;
    const now = new Date();
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const opening = openingAt(now, hours, zone);
    const time = (moment: Date) => new Intl.DateTimeFormat(tag, { weekday: 'long', hour: '2-digit', minute: '2-digit' }).format(moment);
    this.dataset['state'] = opening.isOpen ? 'open' : 'closed';
    const state = opening.isOpen ? words.openNow : fill(words.opens, { time: time(opening.opens) });
    this.textContent = `${state} · ${fill(words.hoursIn, { hours: describeHours(now, hours, zone, own, tag, ''), zone: zoneName(now, tag, 'short') })}`;
  }
}

customElements.define('opening-hours', OpeningHours);
