import type { ActivityFacts, ActivityState } from '../../lib/stores/course-standing.ts';
import { followProgress, followStorage } from './follow-progress.ts';

const words = { new: 'not begun', begun: 'begun', done: 'done' } as const;

/** Shows “1 of 3 done” and tells every mark of state on the page how its activity stands. */
export class CourseProgress extends HTMLElement {
  connectedCallback(): void {
    const facts: readonly ActivityFacts[] = JSON.parse(this.dataset.facts ?? '[]');
    followProgress(facts, (states) => this.#show(states));
    followStorage((storage) => {
      for (const notice of document.querySelectorAll<HTMLElement>('[data-storage]')) {
        notice.hidden = notice.dataset.storage !== storage;
      }
    });
  }

  #show(states: ReadonlyMap<string, ActivityState>): void {
    const done = [...states.values()].filter((state) => state === 'done').length;
    this.textContent = `${done} of ${states.size} done`;
    for (const mark of document.querySelectorAll<HTMLElement>('[data-activity]')) {
      const state = states.get(mark.dataset.activity ?? '') ?? 'new';
      mark.dataset.state = state;
      const word = mark.querySelector('.vh, .state-word');
      if (word) word.textContent = words[state];
    }
  }
}
