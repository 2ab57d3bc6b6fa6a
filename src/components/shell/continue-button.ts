import { whereTo } from '../../lib/stores/where-to.ts';
import { followProgress } from './follow-progress.ts';

/** Points at where the learner goes on. */
export class ContinueButton extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    const says = this.querySelector('span');
    followProgress(this.dataset.course ?? '', (steps, progress) => {
      const next = whereTo(
        progress,
        steps.map(({ facts }) => facts),
      );
      const target = steps[next?.index ?? 0];
      if (!link || !says || !target) return;
      const begun = steps.some(({ state }) => state !== 'new');
      link.href = next?.heading === undefined ? target.href : `${target.href}#${next.heading}`;
      link.textContent = label(next === undefined, begun);
      says.textContent = next === undefined ? 'All of it is done.' : target.says;
    });
  }
}

function label(all: boolean, begun: boolean): string {
  if (all) return 'Go through it again';
  return begun ? 'Continue' : 'Start the course';
}
