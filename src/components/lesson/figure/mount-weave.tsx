import { hydrate } from 'preact';
import { Weave, type WeaveProps } from './Weave.tsx';

/** Takes over the figure that the build has drawn in `root`, from the same props. */
export function mount(root: HTMLElement, text: string): void {
  const props: WeaveProps = JSON.parse(text);
  hydrate(<Weave {...props} />, root);
}
