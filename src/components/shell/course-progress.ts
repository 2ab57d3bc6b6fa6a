import { followProgress, followStorage, type StepStanding } from './follow-progress.ts';

const words = { new: 'not begun', begun: 'begun', done: 'done' } as const;

/** Shows “1 of 3 done” and tells every mark of state on the page how its activity stands. */
export class CourseProgress extends HTMLElement {
  connectedCallback(): void {
    followProgress(this.dataset.course ?? '', (steps) => this.#show(steps));
    followStorage((storage) => {
      for (const notice of document.querySelectorAll<HTMLElement>('[data-storage]')) {
        notice.hidden = notice.dataset.storage !== storage;
      }
    });
  }

  #show(steps: readonly StepStanding[]): void {
    this.textContent = `${steps.filter(({ state }) => state === 'done').length} of ${steps.length} done`;
    for (const mark of document.querySelectorAll<HTMLElement>('[data-activity]')) {
      const state = steps.find(({ facts }) => facts.id === mark.dataset.activity)?.state ?? 'new';
      mark.dataset.state = state;
      const word = mark.querySelector('.vh, .state-word');
      if (word) word.textContent = words[state];
    }
  }
}
