import type { Authority, Workload } from '../../../lib/simulator/model.ts';
import { authorityLabels, authorityShortLabels, workloadLabels } from '../../../lib/view/labels.ts';
import type { Asked } from './use-figure.ts';
import { authorityLook } from './Why.tsx';

type Props = {
  readonly device: string;
  readonly workload: Workload;
  readonly authority: Authority;
  /** Who decides from the next poll on, where that differs. */
  readonly coming: Authority | undefined;
  readonly asked: boolean;
  /** Words instead of a shape. */
  readonly words?: boolean;
  readonly tabIndex?: number;
  readonly label?: string;
  readonly onAsk: (mark: Asked) => void;
};

/** Whom one PC obeys for one workload: a shape that can be asked why. */
export function Mark({ device, workload, authority, coming, asked, words = false, tabIndex, label, onAsk }: Props) {
  // Who sees a word and says it means the button.
  const called = words ? authorityShortLabels : authorityLabels;
  const soon = coming === undefined ? '' : `, ${called[coming]} when it next asks for policy`;
  const name = `${device}, ${workloadLabels[workload]}: ${called[authority]}${soon}. Why?`;
  const look = authorityLook[authority];
  const text = words ? authorityShortLabels[authority] : label;
  return (
    <button
      type="button"
      class={text === undefined ? 'mark' : `mark chip ${look}`}
      aria-label={name}
      aria-pressed={asked}
      tabIndex={tabIndex}
      onClick={() => onAsk({ device, workload })}
    >
      {text ?? <i class={`m ${look}`} />}
      {coming !== undefined && <i class={`soon ${authorityLook[coming]}`} />}
    </button>
  );
}
