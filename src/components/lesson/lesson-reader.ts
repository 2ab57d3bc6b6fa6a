import { markRead } from '../../lib/stores/progress.ts';
import type { PromptAnswered } from './ask-prompt.ts';

type Evidence = { readonly seenEnd?: boolean; readonly prompt?: string };

/** Notes the evidence that a lesson was read: its end was seen, its prompts were answered. */
export class LessonReader extends HTMLElement {
  connectedCallback(): void {
    const end = this.querySelector('[data-end]');
    if (!end) return;
    this.addEventListener('prompt-answered', (event) => {
      const answered: PromptAnswered | undefined = event instanceof CustomEvent ? event : undefined;
      if (answered) this.#note({ prompt: answered.detail.item });
    });
    const sight = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      sight.disconnect();
      this.#note({ seenEnd: true });
    });
    sight.observe(end);
  }

  #note(evidence: Evidence): void {
    markRead(this.dataset.lesson ?? '', evidence);
  }
}
