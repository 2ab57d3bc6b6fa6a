/** Opens and closes a term's note where there is no margin for it; in the margin it marks the note. */
export class TermNote extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    button?.addEventListener('click', () => this.#toggle(button));
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || button?.ariaExpanded !== 'true') return;
      this.#toggle(button);
      button.focus();
    });
  }

  #toggle(button: HTMLButtonElement): void {
    const open = button.getAttribute('aria-expanded') !== 'true';
    button.setAttribute('aria-expanded', String(open));
    this.toggleAttribute('open', open);
  }
}
