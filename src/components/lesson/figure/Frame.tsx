import type { ComponentChildren } from 'preact';

type Props = {
  readonly title: string;
  readonly caption: string;
  /** What the reader may do, said behind the caption. */
  readonly hint: string;
  readonly says: string;
  /** Whether the drawing shows what was said: then it is for those who cannot see it, and nothing moves when it is said. */
  readonly quiet?: boolean;
  /** Beside the title. */
  readonly head?: ComponentChildren;
  /** Behind the hint. */
  readonly after?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** What stands around the answers of a figure: its title, what was said last, its caption. */
export function Frame({ title, caption, hint, says, quiet = false, head, after, children }: Props) {
  return (
    <figure class="figure live" aria-label={title}>
      <div class="figure-head">
        <h3>{title}</h3>
        {head}
      </div>
      {children}
      <p class={quiet ? 'vh' : 'figure-says small'} role="status">
        {says}
      </p>
      <figcaption>
        {caption} <span class="figure-hint">{hint}</span> {after}
      </figcaption>
    </figure>
  );
}
