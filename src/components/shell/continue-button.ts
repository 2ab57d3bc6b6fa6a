import type { ActivityFacts } from '../../lib/stores/course-standing.ts';
import { followProgress } from './follow-progress.ts';

type Step = { readonly facts: ActivityFacts; readonly href: string; readonly says: string };

/** Points at the first activity that is not done. */
export class ContinueButton extends HTMLElement {
  connectedCallback(): void {
    const steps: readonly Step[] = JSON.parse(this.dataset.steps ?? '[]');
    const link = this.querySelector('a');
    const says = this.querySelector('span');
    followProgress(
      steps.map(({ facts }) => facts),
      (states) => {
        const next = steps.find(({ facts }) => states.get(facts.id) !== 'done');
        const target = next ?? steps[0];
        if (!link || !says || !target) return;
        const begun = [...states.values()].some((state) => state !== 'new');
        link.href = target.href;
        link.textContent = label(next === undefined, begun);
        says.textContent = next === undefined ? 'All of it is done.' : target.says;
      },
    );
  }
}

function label(all: boolean, begun: boolean): string {
  if (all) return 'Go through it again';
  return begun ? 'Continue' : 'Start';
}
