import type { ComponentChildren } from 'preact';
import { type DeskContext, useDeskIfAny } from '../desk-context.ts';

type Props = {
  readonly look: string;
  /** What it is, and what pressing it does: "PC-01, …" and "open". */
  readonly label?: string;
  readonly does?: string;
  /** Nothing in the drawing says what it is: then the label does, pressed or not. */
  readonly isMute?: boolean;
  readonly title?: string;
  readonly onPress: (desk: DeskContext) => void;
  readonly children: ComponentChildren;
};

/** A thing on the map that can be pressed; in a lesson, where there is no desk, the same drawing stands still. */
export function MapButton({ look, label, does, isMute = false, title, onPress, children }: Props) {
  const desk = useDeskIfAny();
  if (!desk) {
    return isMute ? (
      <div class={look} role="img" aria-label={label}>
        {children}
      </div>
    ) : (
      <div class={look}>{children}</div>
    );
  }
  return (
    <button
      type="button"
      class={look}
      aria-label={label === undefined ? undefined : `${label}: ${does}`}
      title={title}
      onClick={() => onPress(desk)}
    >
      {children}
    </button>
  );
}

/** A named part of the map: a region at a desk, a mere group in a lesson, where several maps may stand. */
export function MapSection({
  look,
  label,
  children,
}: {
  readonly look: string;
  readonly label: string;
  readonly children: ComponentChildren;
}) {
  const role = useDeskIfAny() ? undefined : 'group';
  return (
    <section class={look} aria-label={label} role={role}>
      {children}
    </section>
  );
}
