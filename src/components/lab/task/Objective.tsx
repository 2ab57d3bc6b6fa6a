import type { ObjectiveView } from '../../../lib/stores/lab-session.ts';
import { sayMinute } from '../../../lib/view/clock.ts';
import { Icon } from '../Icon.tsx';
import { LinkedText } from '../LinkedText.tsx';
import { Hints } from './Hints.tsx';

type ObjectiveProps = {
  readonly objective: ObjectiveView;
  /** The devices that its sentence names. */
  readonly devices: readonly string[];
  readonly number: number;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
};

/** One objective: its state in glyph and words, and for the current one its hints. */
export function Objective({ objective, devices, number, isCurrent, onChoose }: ObjectiveProps) {
  const look = objective.met ? 'met' : isCurrent ? 'current' : '';
  return (
    <li class={`objective ${look}`} tabIndex={-1}>
      <span class="objective-mark">
        {objective.met ? <Icon name="ok" /> : <span aria-hidden="true">{number}</span>}
      </span>
      <div>
        {objective.met || isCurrent ? (
          <p class="objective-text">{objective.text}</p>
        ) : (
          <button type="button" class="objective-text choose" onClick={onChoose}>
            {objective.text}
          </button>
        )}
        {objective.met ? (
          <p class="ok">
            Met{objective.since !== undefined && ` since ${sayMinute(objective.since)}`}
            {objective.forMe && ', done for you'}
          </p>
        ) : (
          <p class="muted">
            <LinkedText text={objective.notYet || 'Not yet.'} devices={devices} />
          </p>
        )}
        {isCurrent && <Hints key={objective.id} objective={objective} />}
      </div>
    </li>
  );
}
