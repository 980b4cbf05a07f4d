import { fill } from '../../words.ts';
import { calculate, type Calculated } from './calculators.ts';
import type { CalculatorKind } from './formulas.ts';
import { showResult } from './show-result.ts';

/** Works out what stands in the fields of a calculator, and shows the results, or what is wrong and with which field. */
export function workOut(box: HTMLElement) {
  const { kind, figures, words } = JSON.parse(box.dataset['setting'] ?? '{}') as Setting;
  const inputs = [...box.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-input]')];
  const found = calculate(kind, Object.fromEntries(inputs.map((input) => [input.dataset['input'] ?? '', input.value])), figures);
  const wrong = 'problem' in found ? inputs.find((input) => input.dataset['input'] === found.field) : undefined;
  for (const place of box.querySelectorAll<HTMLElement>('[data-result]')) {
    const digits = 'results' in found ? found.results[place.dataset['result'] ?? ''] : undefined;
    say(place, showResult(digits ?? '', document.documentElement.lang));
  }
  const problem = box.querySelector('[role=alert]');
  const label = wrong?.closest('div')?.querySelector('dt')?.textContent ?? '';
  const values = { label, found: quoted(wrong?.value ?? ''), most: figures['most-leverage'] ?? '' };
  say(problem, 'problem' in found ? fill(words[found.problem], values) : '');
  for (const input of inputs) {
    input.setAttribute('aria-invalid', String(input === wrong));
    input.setAttribute('aria-describedby', input === wrong ? (problem?.id ?? '') : '');
  }
}

/** What did not change is not said again by a screen reader. */
function say(place: Element | null, text: string) {
  if (place && place.textContent !== text) place.textContent = text;
}

/** The beginning of what was typed, without the characters that would turn the sentence around. */
function quoted(typed: string): string {
  const plain = [...typed.slice(0, 200).replaceAll(/[\p{Cc}\p{Cf}]/gu, '')];
  return plain.length > 40 ? `${plain.slice(0, 40).join('')}…` : plain.join('');
}

/** What the page tells its script. */
type Setting = {
  kind: CalculatorKind;
  figures: Record<string, number>;
  words: Record<Extract<Calculated, { problem: string }>['problem'], string>;
};
