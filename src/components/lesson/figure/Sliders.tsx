import { useState } from 'preact/hooks';
import { branded, type CollectionId, type DeviceId } from '../../../lib/brand.ts';
import type { CommandKind, Position, Workload } from '../../../lib/simulator/model.ts';
import { workloadLabels } from '../../../lib/view/labels.ts';
import { Clock } from './Clock.tsx';
import { Mark } from './Mark.tsx';
import { PositionControl } from './PositionControl.tsx';
import { authorityOn, comingOn, type Opening, positionOf } from './run.ts';
import { type Shown, useFigure } from './use-figure.ts';
import { Why } from './Why.tsx';
import { WordTable } from './WordTable.tsx';

export type SlidersProps = Opening &
  Shown & {
    readonly id: string;
    /** What the reader may do besides asking. */
    readonly may: readonly CommandKind[];
    readonly title: string;
    readonly caption: string;
    /** Why a workload cannot be moved, by workload; said at build time. */
    readonly fixed: { readonly [workload: string]: string };
  };

/** A live figure: workloads with their sliders, the PCs that obey, and a clock. Each change replays the situation. */
export function Sliders(props: SlidersProps) {
  const { devices, workloads, title, caption, fixed, spec } = props;
  const figure = useFigure(props, props);
  const { estate, ahead, asked } = figure;
  const [asTable, setAsTable] = useState(false);
  const prefix = commonPrefix(devices);

  function pilotOf(workload: Workload): CollectionId | undefined {
    const setting = estate.workloads[workload];
    return setting.kind === 'pilotIntune' ? setting.pilotCollection : spec.collections[0]?.id;
  }
  function move(workload: Workload, to: Position, pilot = pilotOf(workload)): void {
    figure.give({
      kind: 'switchWorkload',
      workload,
      to,
      ...(to === 'pilotIntune' && pilot !== undefined ? { pilotCollection: pilot } : {}),
    });
  }
  const { device } = asked ?? {};
  const download =
    props.may.includes('downloadPolicy') && device !== undefined
      ? () => figure.give({ kind: 'downloadPolicy', device: branded<DeviceId>(device) })
      : undefined;
  return (
    <figure class="figure live" aria-label={title}>
      <div class="figure-head">
        <h3>{title}</h3>
        <Clock
          estate={estate}
          next={figure.next}
          touched={figure.touched}
          onGive={figure.give}
          onReset={figure.reset}
        />
      </div>
      <div class="rows">
        {workloads.map((workload) => {
          const position = positionOf(estate, workload);
          return (
            <div class="wl" key={workload}>
              <span class="wl-name">
                {workloadLabels[workload]}
                {fixed[workload] !== undefined && <span class="muted small fixed">{fixed[workload]}</span>}
                {position === 'pilotIntune' && spec.collections.length > 1 && (
                  <label class="pilot-of">
                    <span class="vh">Pilot collection for {workloadLabels[workload]}</span>
                    <select
                      value={pilotOf(workload)}
                      onChange={({ currentTarget }) =>
                        move(workload, 'pilotIntune', branded<CollectionId>(currentTarget.value))
                      }
                    >
                      {spec.collections.map(({ id, name }) => (
                        <option key={id} value={id}>
                          {name}
                        </option>
                      ))}
                    </select>
                  </label>
                )}
              </span>
              <PositionControl
                group={props.id}
                workload={workload}
                position={position}
                fixed={fixed[workload]}
                onMove={(to) => move(workload, to)}
              />
              <span class="pcs">
                {devices.map((device) => (
                  <Mark
                    key={device}
                    device={device}
                    workload={workload}
                    authority={authorityOn(estate, device, workload)}
                    coming={comingOn(estate, ahead, device, workload)}
                    asked={asked?.device === device && asked.workload === workload}
                    label={device.slice(prefix)}
                    onAsk={figure.ask}
                  />
                ))}
              </span>
            </div>
          );
        })}
      </div>
      {figure.why && <Why why={figure.why} onClose={() => figure.ask(undefined)} onDownload={download} />}
      <p class="figure-says small" role="status">
        {figure.says}
      </p>
      {asTable && <WordTable caption={title} estate={estate} devices={devices} workloads={workloads} />}
      <figcaption>
        {caption} Press a PC to ask why; a dot marks one that follows when it next asks for policy.{' '}
        <button type="button" class="link" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          As table
        </button>
      </figcaption>
    </figure>
  );
}

/** How many letters all names begin with, so that only the rest need stand on a mark. */
function commonPrefix([first = '', ...others]: readonly string[]): number {
  let length = 0;
  while (length < first.length && others.every((name) => name[length] === first[length])) length += 1;
  return first.slice(0, length).replace(/\d+$/, '').length;
}
