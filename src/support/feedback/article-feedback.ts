import { feedbackReasons } from '../../model/feedback.ts';
import { record } from './record.ts';

/** Whether an article helped. Choosing and the ways on work by themselves; script tells us what was chosen. */
class ArticleFeedback extends HTMLElement {
  connectedCallback() {
    const { article = '' } = this.dataset;
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.value === 'yes') record({ article, helpful: true });
    });
    this.addEventListener('click', ({ target }) => {
      const link = target instanceof Element && target.closest('a');
      const reason = link && feedbackReasons.find((each) => each === link.dataset['reason']);
      if (reason) record({ article, helpful: false, reason });
    });
  }
}

customElements.define('article-feedback', ArticleFeedback);
