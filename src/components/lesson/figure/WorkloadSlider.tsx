import type { ComponentChildren } from 'preact';
import { branded, type CollectionId } from '../../../lib/brand.ts';
import type { Estate } from '../../../lib/simulator/engine.ts';
import type { Command, EstateSpec, Position, Workload } from '../../../lib/simulator/model.ts';
import { workloadLabels } from '../../../lib/view/labels.ts';
import { fixedSaid } from './fixed-said.ts';
import { PositionControl } from './PositionControl.tsx';
import { positionOf } from './run.ts';

type Props = {
  readonly group: string;
  readonly workload: Workload;
  readonly estate: Estate;
  readonly collections: EstateSpec['collections'];
  readonly onGive: (command: Command) => void;
  readonly children?: ComponentChildren;
};

/** A workload’s name, its slider, and, at Pilot Intune, which of several collections is the pilot. */
export function WorkloadSlider({ group, workload, estate, collections, onGive, children }: Props) {
  const position = positionOf(estate, workload);
  const fixed = fixedSaid(estate, workload);
  const setting = estate.workloads[workload];
  const pilot = setting.kind === 'pilotIntune' ? setting.pilotCollection : collections[0]?.id;
  function move(to: Position, pilotCollection = pilot): void {
    const given = to === 'pilotIntune' && pilotCollection !== undefined ? { pilotCollection } : {};
    onGive({ kind: 'switchWorkload', workload, to, ...given });
  }
  return (
    <div class="wl">
      <span class="wl-name">
        {workloadLabels[workload]}
        {fixed !== undefined && <span class="muted small fixed">{fixed}</span>}
        {position === 'pilotIntune' && collections.length > 1 && (
          <label class="pilot-of">
            <span class="vh">Pilot collection for {workloadLabels[workload]}</span>
            <select
              value={pilot}
              onChange={({ currentTarget }) => move('pilotIntune', branded<CollectionId>(currentTarget.value))}
            >
              {collections.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </span>
      <PositionControl group={group} workload={workload} position={position} fixed={fixed} onMove={move} />
      {children}
    </div>
  );
}
