import { fill } from '../../words.ts';
import type { Calculated } from './calculators.ts';
import type { CalculatorKind } from './formulas.ts';
import { showResult } from './show-result.ts';

/** The worked example of an article, worked out again while a reader types. The arithmetic is loaded when somebody comes near a field. */
class CalculatorBox extends HTMLElement {
  readonly #setting = JSON.parse(this.dataset['setting'] ?? '{}') as Setting;
  readonly #inputs = [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-input]')];

  connectedCallback() {
    for (const input of this.#inputs) {
      input.hidden = false;
      input.previousElementSibling?.remove();
      input.addEventListener('focus', () => void import('./calculators.ts').catch(() => undefined), { once: true });
      input.addEventListener('input', () => void this.#work());
    }
  }

  async #work() {
    const { kind, figures } = this.#setting;
    try {
      const { calculate } = await import('./calculators.ts');
      this.#show(calculate(kind, Object.fromEntries(this.#inputs.map((input) => [input.dataset['input'] ?? '', input.value])), figures));
    } catch {
      // The line was lost before the arithmetic came: the example stands as it was.
    }
  }

  #show(found: Calculated) {
    const { words, figures } = this.#setting;
    const wrong = 'problem' in found ? this.#inputs.find((input) => input.dataset['input'] === found.field) : undefined;
    for (const input of this.#inputs) input.setAttribute('aria-invalid', String(input === wrong));
    for (const place of this.querySelectorAll<HTMLElement>('[data-result]')) {
      const digits = 'results' in found ? found.results[place.dataset['result'] ?? ''] : undefined;
      place.textContent = digits === undefined ? '–' : showResult(digits, document.documentElement.lang);
    }
    const problem = this.querySelector('.problem');
    if (!problem) return;
    const label = wrong?.closest('div')?.querySelector('dt')?.textContent ?? '';
    const values = { label, found: wrong?.value.slice(0, 40) ?? '', most: figures['most-leverage'] ?? '' };
    problem.textContent = 'problem' in found ? fill(words[found.problem], values) : '';
  }
}

customElements.define('calculator-box', CalculatorBox);

type Setting = {
  kind: CalculatorKind;
  figures: Record<string, number>;
  words: Record<Extract<Calculated, { problem: string }>['problem'], string>;
};
