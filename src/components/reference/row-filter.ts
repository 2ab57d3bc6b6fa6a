import { matches } from '../../lib/reference/match.ts';

/** Hides the rows that do not answer what is typed into its field. Without script its field is not there and all rows are. */
export class RowFilter extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input');
    const form = this.querySelector('form');
    const status = this.querySelector('[role="status"]');
    if (!field || !form || !status) return;
    const rows = [...this.querySelectorAll<HTMLElement>('[data-row]')];
    const texts = new Map(rows.map((row) => [row, row.textContent]));
    const parts = [...this.querySelectorAll<HTMLElement>('[data-part]')];
    const show = (): void => {
      let found = 0;
      for (const row of rows) {
        row.hidden = !matches(texts.get(row) ?? '', field.value);
        if (!row.hidden) found += 1;
      }
      for (const part of parts) part.hidden = !part.querySelector('[data-row]:not([hidden])');
      status.textContent = found === 0 ? 'Nothing fits. Fewer words find more.' : `${found} of ${rows.length}`;
    };
    field.addEventListener('input', show);
    form.addEventListener('submit', (event) => event.preventDefault());
    const asked = new URLSearchParams(location.search).get('q');
    if (asked) field.value = asked;
    form.hidden = false;
    show();
  }
}
