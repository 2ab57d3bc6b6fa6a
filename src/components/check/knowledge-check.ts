import { intro } from '../../lib/stores/check-attempts.ts';
import type { Start } from '../../lib/stores/check-session.ts';
import { $progress, openProgress } from '../../lib/stores/progress.ts';
import type { DeskProps } from './CheckDesk.tsx';
import { offers, standingWords } from './opening.ts';

/** Fills in how the learner stands; what asks and marks is fetched when one of the ways to begin is pressed. */
export class KnowledgeCheck extends HTMLElement {
  #stop = () => {};

  connectedCallback(): void {
    const facts: Omit<DeskProps, 'how'> = JSON.parse(this.dataset.facts ?? '{}');
    openProgress();
    this.#stop = $progress.subscribe((progress) => {
      const standing = intro(progress, facts.prints);
      const words = this.querySelector<HTMLElement>('.standing');
      if (words) words.textContent = standingWords(standing);
      if (words) words.hidden = standing.kind === 'new';
      const buttons = offers(standing).map(({ how, label }, index) =>
        this.#button(label, index === 0, () => this.#start(how, facts)),
      );
      this.querySelector('.start')?.replaceChildren(...buttons);
    });
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  #button(label: string, main: boolean, press: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = main ? 'btn big' : 'btn ghost';
    button.textContent = label;
    button.addEventListener('click', press);
    return button;
  }

  async #start(how: Start, facts: Omit<DeskProps, 'how'>): Promise<void> {
    this.#show('.waiting');
    try {
      const { mount } = await import('./mount.tsx');
      this.#stop();
      mount(this, { ...facts, how });
    } catch {
      this.#show('.trouble');
      this.querySelector('[data-again]')?.addEventListener('click', () => this.#start(how, facts), { once: true });
    }
  }

  #show(part: string): void {
    for (const child of this.children) if (child instanceof HTMLElement) child.hidden = !child.matches(part);
  }
}
