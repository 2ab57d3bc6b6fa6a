import { type Position, positions, type Workload } from '../../../lib/simulator/words.ts';
import { positionLabels, workloadLabels } from '../../../lib/view/labels.ts';

const look = { configMgr: 'site', pilotIntune: 'pilot', intune: 'cloud' } as const;

type Props = {
  /** Tells the radio buttons of one figure from those of another on the same page. */
  readonly group: string;
  readonly workload: Workload;
  readonly position: Position;
  /** Why it cannot be moved, where it cannot. */
  readonly fixed?: string | undefined;
  readonly onMove: (to: Position) => void;
};

/** The three positions of a workload's slider, as radio buttons. A fixed one keeps its tab stop and does not move. */
export function PositionControl({ group, workload, position, fixed, onMove }: Props) {
  return (
    <div class="seg" role="radiogroup" aria-label={workloadLabels[workload]} aria-disabled={fixed !== undefined}>
      {positions.map((to) => (
        <label key={to} class={to === position ? `on ${look[to]}` : undefined}>
          <input
            type="radio"
            name={`${group}-${workload}`}
            checked={to === position}
            onClick={(event) => {
              if (fixed !== undefined) event.preventDefault();
            }}
            onChange={() => fixed === undefined && onMove(to)}
          />
          {positionLabels[to]}
        </label>
      ))}
    </div>
  );
}
