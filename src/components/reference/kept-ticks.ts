import { readText, remove, writeText } from '../../lib/stores/device-storage.ts';

/** Keeps the ticks of its boxes on this device, and counts those that are shown. */
export class KeptTicks extends HTMLElement {
  connectedCallback(): void {
    const key = `tandem:ticks:${this.dataset.ticks ?? ''}`;
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    const status = this.querySelector('[role="status"]');
    const clear = this.querySelector<HTMLButtonElement>('button');
    const kept = new Set(readText(key)?.split(' '));
    for (const box of boxes) box.checked ||= kept.has(box.value);
    const count = (): void => {
      // A path that is not chosen hides its own needs by style alone.
      const shown = boxes.filter((box) => box.checkVisibility());
      const ticked = shown.filter((box) => box.checked).length;
      if (status) status.textContent = `${ticked} of ${shown.length} ticked`;
      if (clear) clear.hidden = !boxes.some((box) => box.checked);
    };
    const keep = (): void => {
      const ticked = boxes.filter((box) => box.checked).map((box) => box.value);
      if (ticked.length === 0) remove(key);
      else writeText(key, ticked.join(' '));
    };
    this.addEventListener('change', () => {
      keep();
      count();
    });
    clear?.addEventListener('click', () => {
      for (const box of boxes) box.checked = false;
      keep();
      count();
      boxes[0]?.focus();
    });
    count();
  }
}
