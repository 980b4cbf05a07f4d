import { placeOf, secondIn } from './times.ts';

/** The chapters of the page's video: a link begins it there, the address can ask for a second, the chapter that runs is marked. */
class VideoChapters extends HTMLElement {
  readonly #links = [...this.querySelectorAll('a')];
  readonly #video = document.querySelector('video');

  connectedCallback() {
    for (const link of this.#links) link.addEventListener('click', (event) => this.#open(event, atOf(link)));
    const asked = secondIn(location);
    // Before anything is loaded this only says where the video will begin.
    if (asked !== undefined && this.#video) this.#video.currentTime = asked;
    this.#video?.addEventListener('timeupdate', () => this.#mark());
  }

  #open(event: MouseEvent, at: number) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.replaceState(null, '', `#${placeOf(at)}`);
    const hosted = document.querySelector('hosted-video');
    hosted?.play(at);
    if (!this.#video) return;
    this.#video.currentTime = at;
    this.#video.scrollIntoView({ block: 'nearest' });
    // A browser may refuse to play; the video then waits at the chapter.
    this.#video.play().catch(() => undefined);
  }

  #mark() {
    const now = this.#video?.currentTime ?? 0;
    const running = this.#links.findLast((link) => atOf(link) <= now);
    for (const link of this.#links) {
      if (link === running) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }
}

customElements.define('video-chapters', VideoChapters);

function atOf(link: HTMLElement): number {
  return Number(link.dataset['at'] ?? 0);
}
