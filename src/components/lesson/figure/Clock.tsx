import type { Estate } from '../../../lib/simulator/engine.ts';
import type { Command } from '../../../lib/simulator/model.ts';
import { sayDuration, sayMinute } from '../../../lib/view/clock.ts';
import { Icon } from '../../shell/Icon.tsx';

type Props = {
  readonly estate: Estate;
  /** Minutes to the next change, if one is due. */
  readonly next: number | undefined;
  readonly touched: boolean;
  /** Icons in the place of words, and no buttons for set times. */
  readonly compact?: boolean;
  readonly onGive: (command: Command) => void;
  readonly onReset: () => void;
};

const spans = [
  { minutes: 15, label: '+15 min' },
  { minutes: 60, label: '+1 hour' },
] as const;

/** The figure's clock and what moves it. What cannot be done keeps its place and says why. */
export function Clock({ estate, next, touched, compact = false, onGive, onReset }: Props) {
  const nextSays = next === undefined ? 'No change is due' : `Next change, in ${sayDuration(next)}`;
  const look = compact ? 'btn ghost icon s' : 'btn ghost s';
  return (
    <div class="clock">
      <b class="mono nw">{sayMinute(estate.now)}</b>
      {!compact &&
        spans.map(({ minutes, label }) => (
          <button key={minutes} type="button" class={look} onClick={() => onGive({ kind: 'wait', minutes })}>
            {label}
          </button>
        ))}
      <button
        type="button"
        class={`${look} due`}
        title={compact ? nextSays : undefined}
        aria-label={nextSays}
        aria-disabled={next === undefined}
        onClick={() => next !== undefined && onGive({ kind: 'wait', minutes: next })}
      >
        {compact ? <Icon name="step" /> : nextSays}
      </button>
      <button
        type="button"
        class={look}
        title={compact ? 'Reset' : undefined}
        aria-label="Reset"
        aria-disabled={!touched}
        onClick={() => touched && onReset()}
      >
        {compact ? <Icon name="undo" /> : 'Reset'}
      </button>
    </div>
  );
}
