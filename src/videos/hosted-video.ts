import { videoHosts } from '../model/video-hosts.ts';
import { type HostedClip, hostOf } from './hosts.ts';

/**
 * A video that a host has. The link that leads there becomes a button, and the button, once pressed, the host's player: not a byte
 * comes from the host before.
 */
export class HostedVideo extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a');
    if (!link) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = link.className;
    button.append(...link.childNodes);
    button.addEventListener('click', () => this.play());
    link.replaceWith(button);
  }

  /** Shows the host's player, from a second on. */
  play(at = 0) {
    const frame = document.createElement('iframe');
    frame.className = 'stage';
    frame.title = this.dataset['title'] ?? '';
    frame.allow = 'autoplay; fullscreen; picture-in-picture; encrypted-media';
    // YouTube plays nothing for pages that hide their origin; the address of the page stays with us.
    frame.referrerPolicy = 'strict-origin';
    frame.src = this.#clip.player(at);
    this.querySelector('.stage')?.replaceWith(frame);
    frame.focus();
  }

  get #clip(): HostedClip {
    const { host: name, id = '' } = this.dataset;
    const host = videoHosts.find((each) => each === name);
    const clip = host && hostOf({ host, id });
    if (!clip) throw new Error(`<hosted-video> names the host “${name}”, which is none.`);
    return clip;
  }
}

customElements.define('hosted-video', HostedVideo);

declare global {
  interface HTMLElementTagNameMap {
    'hosted-video': HostedVideo;
  }
}
