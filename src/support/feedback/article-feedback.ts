import { feedbackReasons } from '../../model/feedback.ts';
import { record } from './record.ts';

/** Whether an article helped. Choosing and the ways on work by themselves; script tells us what was chosen. */
class ArticleFeedback extends HTMLElement {
  connectedCallback() {
    const { article = '' } = this.dataset;
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.value === 'yes') record({ article, helpful: true });
    });
    this.addEventListener('submit', ({ submitter }) => {
      const reason = feedbackReasons.find((each) => submitter instanceof HTMLButtonElement && submitter.value === each);
      if (reason) record({ article, helpful: false, reason });
    });
  }
}

customElements.define('article-feedback', ArticleFeedback);
