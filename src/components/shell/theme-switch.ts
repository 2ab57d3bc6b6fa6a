import { remove, writeText } from '../../lib/stores/device-storage.ts';

const key = 'tandem:theme';

function chosen(): string {
  return document.documentElement.dataset.theme ?? 'system';
}

function apply(theme: string): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  if (theme === 'system') remove(key);
  else writeText(key, theme);
}

/** Lets the reader choose system, light or dark; `public/theme.js` applies the choice before the next page is painted. */
export class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    select.value = chosen();
    select.addEventListener('change', () => apply(select.value));
  }
}
