/** Opens a term's note where there is no margin for it: at a press, under a mouse, while focus is in it; in the margin it marks the note. */
export class TermNote extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    let held = false;
    const show = (open: boolean): void => {
      button.ariaExpanded = String(open);
      this.toggleAttribute('open', open);
    };
    const hold = (isHeld: boolean): void => {
      held = isHeld;
      show(isHeld);
    };
    button.onclick = () => hold(!held);
    this.onpointerenter = ({ pointerType }) => show(held || pointerType === 'mouse');
    this.onpointerleave = () => show(held || this.matches(':focus-within'));
    this.addEventListener('focusin', () => show(true));
    this.addEventListener('focusout', ({ relatedTarget: to }) =>
      show(held || (to instanceof Node && this.contains(to))),
    );
    this.onkeydown = ({ key }) => {
      if (key !== 'Escape') return;
      // Focus opens it, so it comes first.
      button.focus();
      hold(false);
    };
  }
}
