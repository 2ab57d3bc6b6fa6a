import type { ComponentChildren } from 'preact';
import type { Part } from './desk-context.ts';
import { Icon } from './Icon.tsx';

type SideProps = {
  readonly part: Part;
  readonly title: string;
  /** What the part says while it is folded. */
  readonly folded: string;
  readonly isFolded: boolean;
  readonly onFold: (isFolded: boolean) => void;
  readonly children: ComponentChildren;
};

/** A side of the desk that folds to an upright label, or to a bar where the desk is narrow. */
export function SidePart({ part, title, folded, isFolded, onFold, children }: SideProps) {
  const body = `${part}-body`;
  return (
    <section class={`side ${part}-side ${isFolded ? 'folded' : ''}`} aria-label={title} data-part={part} tabIndex={-1}>
      <h2 class="vh">{title}</h2>
      <div class="side-head">
        <button
          type="button"
          class="fold"
          aria-expanded={!isFolded}
          aria-controls={body}
          onClick={() => onFold(!isFolded)}
        >
          <Icon name={isFolded ? 'forward' : 'down'} />
          <span>{isFolded ? folded : title}</span>
        </button>
      </div>
      <div id={body} class="side-body" hidden={isFolded}>
        {children}
      </div>
    </section>
  );
}
