import type { Words } from '../../model/words.ts';
import type { Typed } from './typed.ts';

/**
 * The case as a message: every field that says something, to be changed where it stands. A change goes back into the form, so that
 * there is one truth and the draft keeps it. Files are named: they are changed in the form.
 */
export function showPreview(message: HTMLElement, fields: readonly Typed[], files: readonly string[], words: Words['ticket'], onChange: () => void): void {
  const said = fields.filter((field) => field.value(words) !== '');
  message.replaceChildren(
    ...said.map((field) => {
      const label = document.createElement('label');
      label.textContent = field.label;
      label.append(editorFor(field, words, onChange));
      return label;
    }),
    ...(files.length > 0 ? [fileList(files, words.files.label)] : []),
  );
}

function fileList(files: readonly string[], label: string): HTMLElement {
  const part = document.createElement('div');
  part.className = 'files';
  const list = document.createElement('ul');
  list.className = 'plain';
  list.append(
    ...files.map((file) => {
      const item = document.createElement('li');
      item.textContent = file;
      return item;
    }),
  );
  part.append(label, list);
  return part;
}

function editorFor(field: Typed, words: Words['ticket'], onChange: () => void): HTMLElement {
  const isLong = field.control instanceof HTMLTextAreaElement;
  const editor = document.createElement(isLong ? 'textarea' : 'input');
  editor.value = field.value(words);
  editor.dataset['preview'] = field.id;
  // A choice, a day and “I do not know” have controls of their own: they are changed in the form.
  editor.readOnly = !isLong && (field.isUnknown || field.control instanceof HTMLSelectElement || ['date', 'datetime-local'].includes(field.control.type));
  editor.addEventListener('input', () => {
    field.control.value = editor.value;
    onChange();
  });
  return editor;
}
