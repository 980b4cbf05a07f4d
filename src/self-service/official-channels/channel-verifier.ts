import type { Words } from '../../model/words.ts';
import { fill } from '../../words.ts';
import type { Finding } from './finding.ts';
import type { OfficialList } from './official-list.ts';

/** Answers what a reader pasted. The judgement is loaded when somebody comes near; it runs on the device and asks nobody. */
class ChannelVerifier extends HTMLElement {
  readonly #list = JSON.parse(this.dataset['list'] ?? '{}') as OfficialList;
  readonly #words = JSON.parse(this.dataset['words'] ?? '{}') as VerifierWords;

  connectedCallback() {
    const form = this.querySelector('form');
    const field = this.querySelector('textarea');
    if (!form || !field) return;
    field.addEventListener('focus', () => void import('./verdict.ts').catch(() => undefined), { once: true });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#answer(field.value);
    });
    // An address has one line: Enter asks.
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      form.requestSubmit();
    });
    // An answer to something else would mislead.
    field.addEventListener('input', () => this.#answers.replaceChildren());
  }

  async #answer(text: string) {
    const { verify } = await import('./verdict.ts').catch(() => ({ verify: undefined }));
    // Where the judgement cannot be loaded, the list on the page is still there.
    if (!verify) return location.assign('#list');
    const findings = verify(text, this.#list);
    const advice = findings.some(({ verdict }) => verdict === 'imitation') ? [this.#advice] : [];
    this.#answers.replaceChildren(...findings.map((finding) => this.#answerTo(finding)), ...advice);
  }

  #answerTo(finding: Finding): HTMLElement {
    const { verdicts, listed } = this.#words;
    const box = document.createElement('div');
    box.className = 'answer';
    box.dataset['verdict'] = finding.verdict;
    const entries = finding.entries.map((entry) => fill(this.#words.entry, entry));
    box.append(
      line('verdict', verdicts[finding.verdict]),
      line('received', finding.text.length > 200 ? `${finding.text.slice(0, 200)}…` : finding.text),
      ...(finding.verdict === 'listed' ? [...entries, listed] : this.#warnings(finding)).map((text) => line('', text)),
    );
    return box;
  }

  #warnings({ kind, reason, domain, verdict }: Finding): string[] {
    const { reasons, owner, unlisted, phone } = this.#words;
    if (kind === 'phone') return [phone];
    const why = verdict === 'imitation' && reason ? reasons[reason] : unlisted;
    return [why, ...(domain ? [fill(owner, { domain })] : [])];
  }

  get #advice(): Node {
    return this.querySelector('template')?.content.cloneNode(true) ?? document.createDocumentFragment();
  }

  get #answers(): Element {
    return this.querySelector('.answers') ?? this;
  }
}

customElements.define('channel-verifier', ChannelVerifier);

function line(name: string, text: string): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  paragraph.className = name;
  paragraph.textContent = text;
  if (name === 'received') paragraph.translate = false;
  return paragraph;
}

type VerifierWords = Pick<Words['verify'], 'verdicts' | 'reasons' | 'entry' | 'owner' | 'listed' | 'unlisted' | 'phone'>;
