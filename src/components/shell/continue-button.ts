import { followProgress } from './follow-progress.ts';

/** Points at the first activity that is not done. */
export class ContinueButton extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    const says = this.querySelector('span');
    followProgress(this.dataset.course ?? '', (steps) => {
      const next = steps.find(({ state }) => state !== 'done');
      const target = next ?? steps[0];
      if (!link || !says || !target) return;
      const begun = steps.some(({ state }) => state !== 'new');
      link.href = target.href;
      link.textContent = label(next === undefined, begun);
      says.textContent = next === undefined ? 'All of it is done.' : target.says;
    });
  }
}

function label(all: boolean, begun: boolean): string {
  if (all) return 'Go through it again';
  return begun ? 'Continue' : 'Start';
}
