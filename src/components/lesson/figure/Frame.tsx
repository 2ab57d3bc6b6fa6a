import type { ComponentChildren } from 'preact';

type Props = {
  readonly title: string;
  readonly caption: string;
  /** What the reader may do, said behind the caption. */
  readonly hint: string;
  readonly says: string;
  /** Beside the title. */
  readonly head?: ComponentChildren;
  /** Behind the hint. */
  readonly after?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** What stands around the answers of a figure: its title, what was said last, its caption. */
export function Frame({ title, caption, hint, says, head, after, children }: Props) {
  return (
    <figure class="figure live" aria-label={title}>
      <div class="figure-head">
        <h3>{title}</h3>
        {head}
      </div>
      {children}
      <p class="figure-says small" role="status">
        {says}
      </p>
      <figcaption>
        {caption} <span class="figure-hint">{hint}</span> {after}
      </figcaption>
    </figure>
  );
}
