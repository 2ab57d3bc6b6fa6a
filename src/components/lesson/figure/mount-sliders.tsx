import { hydrate } from 'preact';
import { Sliders, type SlidersProps } from './Sliders.tsx';

/** Takes over the figure that the build has drawn in `root`, from the same props. */
export function mount(root: HTMLElement, text: string): void {
  const props: SlidersProps = JSON.parse(text);
  hydrate(<Sliders {...props} />, root);
}
