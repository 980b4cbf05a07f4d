import { fill } from '../../words.ts';
import type { Calculated } from './calculators.ts';
import type { CalculatorKind } from './formulas.ts';
import { showResult } from './show-result.ts';

/** The worked example of an article, worked out again while a reader types. The arithmetic is loaded when somebody comes near a field. */
class CalculatorBox extends HTMLElement {
  readonly #setting = JSON.parse(this.dataset['setting'] ?? '{}') as Setting;
  readonly #inputs = [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-input]')];
  readonly #problem = this.querySelector('.problem');

  connectedCallback() {
    for (const hidden of this.querySelectorAll<HTMLElement>('[data-input], .note')) hidden.hidden = false;
    for (const input of this.#inputs) {
      input.previousElementSibling?.remove();
      input.addEventListener('focus', () => void import('./calculators.ts').catch(() => undefined), { once: true });
      input.addEventListener('input', () => void this.#work());
    }
  }

  async #work() {
    const { kind, figures, words } = this.#setting;
    const arithmetic = await import('./calculators.ts').catch(() => undefined);
    if (!arithmetic) return this.#show({}, words.failed);
    const found = arithmetic.calculate(kind, Object.fromEntries(this.#inputs.map((input) => [input.dataset['input'] ?? '', input.value])), figures);
    if ('results' in found) return this.#show(found.results);
    const wrong = this.#inputs.find((input) => input.dataset['input'] === found.field);
    const label = wrong?.closest('div')?.querySelector('dt')?.textContent ?? '';
    this.#show({}, fill(words[found.problem], { label, found: quoted(wrong?.value ?? ''), most: figures['most-leverage'] ?? '' }), wrong);
  }

  #show(results: Record<string, string>, problem = '', wrong?: Element) {
    for (const place of this.querySelectorAll<HTMLElement>('[data-result]'))
      say(place, showResult(results[place.dataset['result'] ?? ''] ?? '', document.documentElement.lang));
    for (const input of this.#inputs) {
      input.setAttribute('aria-invalid', String(input === wrong));
      input.setAttribute('aria-describedby', input === wrong ? (this.#problem?.id ?? '') : '');
    }
    say(this.#problem, problem);
  }
}

customElements.define('calculator-box', CalculatorBox);

/** What did not change is not said again by a screen reader. */
function say(place: Element | null, text: string) {
  if (place && place.textContent !== text) place.textContent = text;
}

/** The beginning of what was typed, without the characters that would turn the sentence around. */
function quoted(typed: string): string {
  const plain = [...typed.slice(0, 200).replaceAll(/[\p{Cc}\p{Cf}]/gu, '')];
  return plain.length > 40 ? `${plain.slice(0, 40).join('')}…` : plain.join('');
}

type Setting = {
  kind: CalculatorKind;
  figures: Record<string, number>;
  words: Record<Extract<Calculated, { problem: string }>['problem'] | 'failed', string>;
};
