/** Told when a prompt was answered, so that the page can note it as evidence of reading. */
export type PromptAnswered = CustomEvent<{ readonly item: string }>;

/** Shows the reason of the option that was pressed, in a status region. */
export class AskPrompt extends HTMLElement {
  connectedCallback(): void {
    for (const button of this.querySelectorAll('button')) button.addEventListener('click', () => this.#choose(button));
  }

  #choose(chosen: HTMLButtonElement): void {
    for (const button of this.querySelectorAll('button'))
      button.setAttribute('aria-pressed', String(button === chosen));
    const reason = this.querySelector(`[data-reason="${CSS.escape(chosen.dataset.option ?? '')}"] p`);
    this.querySelector('.verdict')?.replaceChildren(...(reason ? [reason.cloneNode(true)] : []));
    this.dispatchEvent(
      new CustomEvent('prompt-answered', { bubbles: true, detail: { item: this.dataset.item ?? '' } }),
    );
  }
}
