import { markRead } from '../../lib/stores/progress.ts';
import type { PromptAnswered } from './ask-prompt.ts';

type Evidence = Parameters<typeof markRead>[1];

/** Notes the evidence that a lesson was read, and where the reader is: headings and the end that were seen, prompts that were answered. */
export class LessonReader extends HTMLElement {
  connectedCallback(): void {
    const end = this.querySelector('[data-end]');
    if (!end) return;
    this.addEventListener('prompt-answered', (event) => {
      const answered: PromptAnswered | undefined = event instanceof CustomEvent ? event : undefined;
      if (answered) this.#note({ prompt: answered.detail.item });
    });
    const sight = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        sight.unobserve(target);
        this.#note(target === end ? { seenEnd: true } : { heading: target.id });
      }
    });
    for (const place of this.querySelectorAll('h2[id], [data-end]')) sight.observe(place);
  }

  #note(evidence: Evidence): void {
    markRead(this.dataset.lesson ?? '', evidence);
  }
}
