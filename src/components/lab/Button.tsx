import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Sentence } from '../../lib/view/view-model.ts';

type ButtonProps = {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  /** Why it cannot be pressed: it keeps its place and its tab stop and says so. */
  readonly off?: Sentence | undefined;
  /** What pressing it does all the same while it cannot be used: saying more about why. */
  readonly onOff?: (() => void) | undefined;
  /** Whether the reason also stands beside the button. */
  readonly tell?: boolean;
  readonly look?: 'main' | 'plain' | 'small' | 'icon' | 'link';
  readonly label?: string | undefined;
  readonly expanded?: boolean | undefined;
  readonly controls?: string | undefined;
  /** The action it stands for, so that a hint can point at it. */
  readonly action?: string | undefined;
};

const looks = { main: 'btn', plain: 'btn ghost', small: 'btn ghost s', icon: 'btn ghost icon', link: 'link' } as const;

/** Every button of the desk: what cannot be done stays reachable, with a broken outline and its reason in words. */
export function Button({
  children,
  onPress,
  off,
  onOff,
  tell,
  look = 'plain',
  label,
  expanded,
  controls,
  action,
}: ButtonProps) {
  const id = useId();
  return (
    <>
      <button
        type="button"
        class={looks[look]}
        aria-label={label}
        title={look === 'icon' ? label : undefined}
        aria-disabled={off ? true : undefined}
        aria-describedby={off ? id : undefined}
        aria-expanded={expanded}
        aria-controls={controls}
        data-action={action}
        onClick={() => {
          if (off) onOff?.();
          else onPress();
        }}
      >
        {children}
      </button>
      {off && (
        <span id={id} class={tell ? 'off-reason' : 'vh'}>
          {off}
        </span>
      )}
    </>
  );
}
