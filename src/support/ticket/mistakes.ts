/** Tells what must be looked at again, with a link to each field that it is about, and moves there. */
export function showMistakes(summary: HTMLElement, title: string, lead: string, mistakes: readonly Mistake[]): void {
  const items = mistakes.map(({ field, message }) => {
    const link = document.createElement('a');
    link.href = `#${field.control.id}`;
    link.textContent = message;
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  const [heading, text, list] = ['h2', 'p', 'ul'].map((name) => summary.querySelector(name));
  if (heading) heading.textContent = title;
  if (text) text.textContent = lead;
  list?.replaceChildren(...items);
  summary.hidden = false;
  summary.focus();
}

/** A field and a sentence on what is wrong with it; without words nothing is. */
export type Mistake = { field: { control: HTMLElement; mark(message: string): void }; message: string };
