/** Chooses the theme; the script in the page's head applies the choice on the next page before it is painted. */
class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    const select = this.querySelector('select');
    if (!select) return;
    this.hidden = false;
    select.value = document.documentElement.dataset['theme'] ?? '';
    select.addEventListener('change', () => apply(select.value));
  }
}

customElements.define('theme-switch', ThemeSwitch);

function apply(theme: string) {
  if (theme === '') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === '') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage is forbidden: the theme holds for this page.
  }
}
