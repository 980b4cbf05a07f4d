import type { Locale } from '../../languages.ts';

/** A pause in typing after which answers are looked for, in milliseconds. */
const pause = 300;
/** Answers that are offered at a time. */
const most = 3;

/**
 * Offers articles that may settle the matter, as links that open beside the form. Where search cannot be loaded, none are offered.
 * @param list where the links stand; what is around it is hidden as long as there are none.
 */
export function offerAnswers(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, list: HTMLElement, locale: Locale): void {
  let timer = 0;
  let turn = 0;
  const offer = async () => {
    const own = ++turn;
    const question = field.value.trim();
    const links = isEnough(question) ? await find(question, locale).catch(() => []) : [];
    if (own !== turn) return;
    list.replaceChildren(...links);
    const around = list.parentElement;
    if (around) around.hidden = links.length === 0;
  };
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void offer(), pause);
  });
  if (field.value !== '') void offer();
}

async function find(question: string, locale: Locale): Promise<HTMLElement[]> {
  const { openSearcher } = await import('../../search/reader-search.ts');
  const { searchTitles } = await openSearcher(locale);
  return searchTitles(question)
    .filter(({ article }) => article.kind === 'article')
    .slice(0, most)
    .map(({ url, article }) => {
      const link = document.createElement('a');
      link.href = url;
      link.target = '_blank';
      link.textContent = article.title;
      const item = document.createElement('li');
      item.append(link);
      return item;
    });
}

/** Two Han characters say as much as three others. */
function isEnough(question: string): boolean {
  return /\p{Script=Han}.*\p{Script=Han}/u.test(question) || question.length >= 3;
}
