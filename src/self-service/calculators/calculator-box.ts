/** The worked example of an article, worked out again while a reader types. What that takes is loaded when somebody comes near a field. */
class CalculatorBox extends HTMLElement {
  connectedCallback() {
    for (const hidden of this.querySelectorAll<HTMLElement>('[hidden]')) hidden.hidden = false;
    for (const example of this.querySelectorAll('dd > span')) example.remove();
    this.addEventListener('focusin', () => void load().catch(() => undefined), { once: true });
    this.addEventListener('input', () => void this.#work());
  }

  async #work() {
    const work = await load().catch(() => undefined);
    if (work) return work.workOut(this);
    // The results belong to other figures than those that stand there now.
    for (const result of this.querySelectorAll('[data-result]')) result.textContent = '–';
    const problem = this.querySelector('[role=alert]');
    if (problem) problem.textContent = this.dataset['failed'] ?? '';
  }
}

function load() {
  return import('./work-out.ts');
}

customElements.define('calculator-box', CalculatorBox);
