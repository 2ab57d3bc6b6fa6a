import { render } from 'preact';
import { CheckDesk, type DeskProps } from './CheckDesk.tsx';

/** Puts the check in the place of its first screen. */
export function mount(into: HTMLElement, props: DeskProps): void {
  into.replaceChildren();
  render(<CheckDesk {...props} />, into);
}
